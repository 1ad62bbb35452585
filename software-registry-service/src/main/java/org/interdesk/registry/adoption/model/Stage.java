package org.interdesk.registry.adoption.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a party is with a release (domain, section 7). */
public enum Stage {
    /** The party may have it; comes by itself. */
    OFFERED,

    /** The party has fetched a package of it; comes by itself. */
    DOWNLOADED,

    /** It runs in an environment. */
    INSTALLED,

    /** It runs as it should, and the environment's owner has said so. */
    ACCEPTED,

    /** It is put off, for a reason and until a moment. */
    DEFERRED,

    /** It ran and was taken out again, for a reason. */
    ROLLED_BACK;

    /** Whether it concerns the party as a whole, is noted once, and is never reported by anybody. */
    public boolean comesByItself() {
        return this == OFFERED || this == DOWNLOADED;
    }

    /** Whether it takes a reason. */
    public boolean needsReason() {
        return this == DEFERRED || this == ROLLED_BACK;
    }

    /**
     * Whether it may come next in an environment. What came by another way than a download is installed all the same, so
     * nothing has to come before an installation.
     *
     * @param before null if nothing was reported of the environment
     */
    public boolean mayFollow(@Nullable Stage before) {
        return predecessors().contains(before == null ? OFFERED : before);
    }

    /** {@code OFFERED} stands for an environment of which nothing was reported. */
    private Set<Stage> predecessors() {
        return switch (this) {
            case OFFERED, DOWNLOADED -> EnumSet.noneOf(Stage.class);
            case INSTALLED -> EnumSet.of(OFFERED, DEFERRED, ROLLED_BACK);
            case DEFERRED -> EnumSet.of(OFFERED, DEFERRED, ROLLED_BACK);
            case ACCEPTED -> EnumSet.of(INSTALLED);
            case ROLLED_BACK -> EnumSet.of(INSTALLED, ACCEPTED);
        };
    }
}
