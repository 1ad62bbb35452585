package org.interdesk.portal.block;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far something has got on its way, say an incident or a rollout. Tag {@code stages}. */
public record Stages(List<Stage> stages) {

    /**
     * A stage of the way.
     *
     * @param name in the reader's language
     * @param at when it was reached, or is meant to be
     * @param note a few words about it
     */
    public record Stage(
            String name,
            Progress progress,
            @Nullable Instant at,
            @Nullable String note) {

        public boolean isCurrent() {
            return progress == Progress.CURRENT;
        }
    }

    /** Where a stage lies, seen from where things are. */
    public enum Progress {
        DONE("check"),
        CURRENT("circle-dot"),
        AHEAD("circle-dashed"),
        SKIPPED("ban");

        private final String icon;

        Progress(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }
}
