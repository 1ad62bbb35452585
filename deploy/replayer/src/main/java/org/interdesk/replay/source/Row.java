package org.interdesk.replay.source;

import java.time.Duration;
import java.time.Instant;

/**
 * One row of the history: what an incident became at a moment.
 *
 * @param line number of the row's line in the file, the heading being line 1; names the row in reports
 * @param at whole seconds
 * @param orgLine support line as the source names it
 */
public record Row(
        long line,
        String incident,
        Instant at,
        String status,
        String subStatus,
        String orgLine,
        String team,
        String level,
        String impact,
        String product,
        String country) {

    /** Whether this row repeats the other: state, support line and team are the same. */
    public boolean repeats(Row before) {
        return status.equals(before.status)
                && subStatus.equals(before.subStatus)
                && orgLine.equals(before.orgLine)
                && team.equals(before.team);
    }

    Row movedBy(Duration shift) {
        return new Row(
                line, incident, at.plus(shift), status, subStatus, orgLine, team, level, impact, product, country);
    }
}
