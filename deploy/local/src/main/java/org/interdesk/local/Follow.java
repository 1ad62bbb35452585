package org.interdesk.local;

import java.nio.file.Path;
import org.interdesk.local.plan.Home;
import org.interdesk.local.report.PlatformState;
import org.interdesk.local.report.PlatformState.Phase;

/** Shows what the supervisor does until it is done. */
final class Follow {

    private static final int POLL_MILLIS = 200;
    private static final int STOP_MILLIS = 120_000;
    private static final int PATIENCE_MILLIS = 15_000;

    private final Home home;
    private int shown;

    Follow(Home home) {
        this.home = home;
    }

    /** Returns when everything is ready; at once, and without the old steps, if it is already. */
    void untilHealthy() throws InterruptedException {
        if (isHealthy()) {
            return;
        }
        var waited = 0;
        while (true) {
            var state = PlatformState.read(home.stateFile());
            if (state.isPresent()) {
                state.get().steps().stream().skip(shown).forEach(System.out::println);
                shown = state.get().steps().size();
                if (state.get().phase() == Phase.FAILED) {
                    awaitEnd(state.get());
                    var log = state.get().failureLog();
                    throw new Failure(String.valueOf(state.get().failure()), log == null ? null : Path.of(log));
                } else if (isHealthy()) {
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

    private boolean isHealthy() {
        return PlatformState.read(home.stateFile())
                .filter(state -> state.isSupervised() && state.phase() == Phase.HEALTHY)
                .isPresent();
    }

    /** A supervisor that failed still stops what it had started; until then a new start would find it in its way. */
    private static void awaitEnd(PlatformState state) throws InterruptedException {
        for (var waited = 0; state.isSupervised() && waited < STOP_MILLIS; waited += POLL_MILLIS) {
            Thread.sleep(POLL_MILLIS);
        }
    }
}
