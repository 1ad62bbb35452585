package org.interdesk.portal.report;

import java.time.Instant;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaChip;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the time for a step of a report or a month.
 *
 * @param chip with working time left where the owner of the clocks told it, else with the due instant alone; null when nothing is due
 * @param commitment id of the clock, for its explanation; null when only the due instant is known
 */
public record Due(@Nullable SlaChip chip, @Nullable String commitment) {

    static final Due NOTHING = new Due(null, null);

    static Due of(Commitment clock) {
        return new Due(clock.chip(), clock.id());
    }

    static Due of(@Nullable Instant dueAt, Instant now) {
        return new Due(SlaChip.of(dueAt, now), null);
    }

    /** Whether working time is known, and not only the instant. */
    public boolean isCounted() {
        return commitment != null;
    }

    public @Nullable Instant at() {
        return chip == null ? null : chip.dueAt();
    }
}
