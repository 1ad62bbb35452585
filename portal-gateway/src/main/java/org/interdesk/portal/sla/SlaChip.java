package org.interdesk.portal.sla;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a promise stands, in a word, a colour and an icon, so that none of them is needed alone.
 *
 * <p>Working time is counted by sla-service; here two of its figures are subtracted and nothing else.
 *
 * @param seconds working time that is left, or by which the target is exceeded when the tone says late
 */
public record SlaChip(
        Standing standing, long seconds, @Nullable Instant dueAt) {

    private static final int WARN_FROM_PERCENT = 75;
    private static final Duration SOON = Duration.ofHours(2);

    /** What can be said of a promise at a glance. */
    public enum Standing {
        RUNNING("ok", "clock"),
        SOON("warn", "clock-exclamation"),
        LATE("late", "alert-triangle"),
        PAUSED("paused", "player-pause"),
        PAUSEDLATE("late", "player-pause"),
        KEPT("kept", "clock-check"),
        MISSED("late", "clock-exclamation"),
        CANCELLED("off", "ban");

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

    static SlaChip of(Commitment commitment) {
        long left = commitment.targetSeconds() - commitment.usedSeconds();
        return new SlaChip(standing(commitment), Math.abs(left), commitment.dueAt());
    }

    /**
     * The chip for a due instant of which no more is known, as lists have it.
     *
     * @return null when nothing is due
     */
    public static @Nullable SlaChip of(@Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            return null;
        }
        Standing standing = Standing.RUNNING;
        if (now.isAfter(dueAt)) {
            standing = Standing.LATE;
        } else if (now.plus(SOON).isAfter(dueAt)) {
            standing = Standing.SOON;
        }
        return new SlaChip(standing, 0, dueAt);
    }

    private static Standing standing(Commitment commitment) {
        return switch (commitment.state()) {
            case "FULFILLED" -> commitment.breached() ? Standing.MISSED : Standing.KEPT;
            case "CANCELLED" -> Standing.CANCELLED;
            case "PAUSED" -> commitment.breached() ? Standing.PAUSEDLATE : Standing.PAUSED;
            default -> running(commitment);
        };
    }

    private static Standing running(Commitment commitment) {
        if (commitment.breached()) {
            return Standing.LATE;
        }
        boolean nearlyUsed = commitment.usedSeconds() * 100 >= commitment.targetSeconds() * WARN_FROM_PERCENT;
        return nearlyUsed ? Standing.SOON : Standing.RUNNING;
    }
}
