package org.interdesk.registry.release.model;

/** Where a release is in its life. It goes one way, and none is ever removed. */
public enum ReleaseState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    public boolean canBecome(ReleaseState next) {
        return this == DRAFT && next == PUBLISHED || this == PUBLISHED && next == WITHDRAWN;
    }
}
