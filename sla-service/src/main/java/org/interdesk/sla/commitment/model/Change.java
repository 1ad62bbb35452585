package org.interdesk.sla.commitment.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of one promise, as it is published.
 *
 * @param before null when the promise was made with this step
 * @param at when it happened: the causing fact's moment, or the due instant of a threshold
 * @param percent of the target, for {@link What#AT_RISK} and {@link What#BREACHED}; otherwise 0
 */
public record Change(@Nullable Commitment before, Commitment after, What what, Instant at, int percent) {

    /** What happened, with the name it has in events. */
    public enum What {
        STARTED("started"),
        PAUSED("paused"),
        RESUMED("resumed"),
        RETARGETED("retargeted"),
        FULFILLED("fulfilled"),
        CANCELLED("cancelled"),
        AT_RISK("at-risk"),
        BREACHED("breached"),
        BREACH_WITHDRAWN("breach-withdrawn");

        private final String event;

        What(String event) {
            this.event = event;
        }

        public String event() {
            return event;
        }
    }
}
