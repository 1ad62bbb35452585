package org.interdesk.local;

import java.nio.file.Path;
import org.interdesk.local.plan.Home;
import org.interdesk.local.report.PlatformState;
import org.interdesk.local.report.PlatformState.Phase;

/** Shows what the supervisor does until it is done. */
final class Follow {

    private static final int POLL_MILLIS = 200;
    private static final int PATIENCE_MILLIS = 15_000;

    private final Home home;
    private int shown;

    Follow(Home home) {
        this.home = home;
    }

    /** Returns when everything is ready. */
    void untilHealthy() throws InterruptedException {
        var waited = 0;
        while (true) {
            var state = PlatformState.read(home.stateFile());
            if (state.isPresent()) {
                state.get().steps().stream().skip(shown).forEach(System.out::println);
                shown = state.get().steps().size();
                if (state.get().phase() == Phase.FAILED) {
                    var log = state.get().failureLog();
                    throw new Failure(String.valueOf(state.get().failure()), log == null ? null : Path.of(log));
                } else if (state.get().isSupervised() && state.get().phase() == Phase.HEALTHY) {
                    return;
                }
            }
            var gone = state.isEmpty() || !state.get().isSupervised();
            waited = gone ? waited + POLL_MILLIS : 0;
            if (waited > PATIENCE_MILLIS) {
                throw new Failure("The supervisor ended without a word.", home.log("supervisor"));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
