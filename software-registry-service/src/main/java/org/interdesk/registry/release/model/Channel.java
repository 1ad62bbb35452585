package org.interdesk.registry.release.model;

/** For whom a release is meant. */
public enum Channel {
    /** For every receiver; only final versions. */
    STABLE,

    /** For receivers that test what is to come. */
    PREVIEW,

    /** For receivers that have the failure it removes; only final versions. */
    HOTFIX;

    /** Whether a version may be published on this channel. */
    public boolean takes(ReleaseVersion version) {
        return this == PREVIEW || !version.isBeforeFinal();
    }
}
