package org.interdesk.sla.commitment;

import java.util.List;
import org.interdesk.sla.calendar.model.DueExplanation;
import org.interdesk.sla.calendar.model.MonthDay;
import org.interdesk.sla.commitment.model.PauseNote;

/**
 * Why a commitment is due when it is (domain 3.15), as data; words are the portal's business.
 *
 * @param explanation counted stretches and notable days
 * @param pauses all pauses with who asked, the last one open while the clock is paused
 * @param monthDays the count that leads to the due date, for a promise that is due by a working day of a month; otherwise empty
 * @param zones of the party that promises and of the viewer's own
 */
public record ExplanationView(
        CommitmentView commitment,
        DueExplanation explanation,
        List<PauseNote> pauses,
        List<MonthDay> monthDays,
        List<DeskZone> zones) {

    /** The zone a party's desk works in. */
    public record DeskZone(String party, String zone) {}
}
