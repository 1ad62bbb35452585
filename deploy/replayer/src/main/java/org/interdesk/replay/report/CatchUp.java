package org.interdesk.replay.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.client.Patience;
import org.interdesk.replay.oracle.RecountedCase;

/**
 * Waits until the platform has worked off the last report.
 *
 * <p>The recount tells how many cases have to be closed and how many clocks stopped in the end. The wait is over when
 * the platform counts the same, or when nothing has changed any more for a while: then the checks will say what is
 * missing.
 */
public final class CatchUp {

    private final PlatformFigures figures;
    private final Map<String, String> sessions;

    public CatchUp(PlatformFigures figures, Map<String, String> sessions) {
        this.figures = figures;
        this.sessions = sessions;
    }

    /** @return whether the platform arrived at the expected counts */
    public boolean await(Collection<RecountedCase> expected) throws InterruptedException {
        var wanted = List.of(
                expected.stream().filter(one -> one.state().equals("CLOSED")).count(),
                (long) expected.size(),
                clocks(expected, "RUNNING"),
                clocks(expected, "PAUSED"));
        return Patience.FOR_CONSUMERS.until(wanted, this::look);
    }

    private List<Long> look() {
        return List.of(
                count("/tickets?state=CLOSED&"),
                count("/ledgers?"),
                count("/commitments?kind=resolution&state=RUNNING&"),
                count("/commitments?kind=resolution&state=PAUSED&"));
    }

    private long count(String list) {
        return sessions.entrySet().stream()
                .mapToLong(session -> figures.count(session.getKey(), list + "importSession=" + session.getValue()))
                .sum();
    }

    private static long clocks(Collection<RecountedCase> cases, String state) {
        return cases.stream()
                .flatMap(one -> one.clocks().stream())
                .filter(clock ->
                        clock.kind().equals("resolution") && clock.state().equals(state))
                .count();
    }
}
