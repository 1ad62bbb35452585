package org.interdesk.portal.block;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each party stands with the steps of a round, say a month's reports: a row for each party, a column for each step.
 * Tag {@code stepMatrix}.
 *
 * @param steps heads of the columns, in order and in the reader's language
 */
public record StepMatrix(List<String> steps, List<Row> rows) {

    public StepMatrix {
        for (Row row : rows) {
            if (row.cells().size() != steps.size()) {
                throw new IllegalArgumentException(
                        row.party() + " has " + row.cells().size() + " cells for " + steps.size() + " steps");
            }
        }
    }

    /** A party and how it stands with every step. */
    public record Row(String party, List<Cell> cells) {}

    /**
     * A party and a step.
     *
     * @param actor the party that has to act; null when nobody has to
     * @param workingSeconds working time that is left, or by which it is late; null when no clock runs
     * @param address page with more about it
     * @param at when it was done, or, while it is not, by when it is due
     * @param words in the reader's language, where those of the standing do not say enough; then {@code at} is since when
     */
    public record Cell(
            Standing standing,
            @Nullable String actor,
            @Nullable Long workingSeconds,
            @Nullable String address,
            @Nullable Instant at,
            @Nullable String words) {

        public Cell(
                Standing standing,
                @Nullable String actor,
                @Nullable Long workingSeconds,
                @Nullable String address,
                @Nullable Instant at) {
            this(standing, actor, workingSeconds, address, at, null);
        }

        /** A cell that says in words of its own how it stands, and since when. */
        public static Cell said(Standing standing, String words, @Nullable Instant since) {
            return new Cell(standing, null, null, null, since, words);
        }

        public Cell(
                Standing standing, @Nullable String actor, @Nullable Long workingSeconds, @Nullable String address) {
            this(standing, actor, workingSeconds, address, null);
        }

        /** A cell that says nothing but how it stands, and when. */
        public static Cell of(Standing standing, @Nullable Instant at) {
            return new Cell(standing, null, null, null, at);
        }

        public boolean isDone() {
            return standing == Standing.DONE || standing == Standing.DONELATE;
        }
    }

    /** How a party stands with a step, each with a word, a colour and an icon. */
    public enum Standing {
        AHEAD("off", "circle-dashed"),
        RUNNING("ok", "clock"),
        SOON("warn", "clock-exclamation"),
        LATE("late", "alert-triangle"),
        DONE("kept", "circle-check"),
        DONELATE("late", "clock-exclamation"),
        NOTNEEDED("off", "ban");

        private final String tone;
        private final String icon;

        Standing(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }
}
