package org.interdesk.report.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.interdesk.report.deadline.store.Clocks;

/** Takes notice of clocks and shows them. */
@ApplicationScoped
public class Deadlines {

    /** Handing in a party's report. */
    public static final String HAND_IN = "REPORT_HAND_IN";

    /** Publishing the consolidated report. */
    public static final String PUBLICATION = "REPORT_PUBLICATION";

    /** Deciding about a report that was handed in. */
    public static final String REVIEW = "REPORT_REVIEW";

    private final Clocks clocks;

    Deadlines(Clocks clocks) {
        this.clocks = clocks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void notice(ClockNews news) {
        clocks.keep(news);
    }

    /** Finds the clocks of a kind that the viewer may see, by the report or month they are about. */
    @Transactional
    public Map<UUID, ClockView> of(String kind, Collection<UUID> subjects) {
        return clocks.of(kind, subjects);
    }
}
