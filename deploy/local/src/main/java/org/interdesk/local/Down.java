package org.interdesk.local;

import java.nio.file.Path;
import java.time.Duration;
import org.interdesk.local.plan.Home;
import org.interdesk.local.report.PlatformState;

/** {@code deploy/down}: stops everything in reverse order and returns when it is gone. */
public final class Down {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int POLL_MILLIS = 200;

    private Down() {}

    /** @param arguments the folder of the repository */
    public static void main(String... arguments) throws Exception {
        try {
            stop(new Home(Path.of(arguments[0])));
        } catch (Failure failure) {
            Up.complain(failure);
            System.exit(1);
        }
    }

    private static void stop(Home home) throws Exception {
        var supervisor = PlatformState.read(home.stateFile())
                .flatMap(state -> state.supervisor().handle());
        if (supervisor.isPresent()) {
            System.out.println("stopping");
            supervisor.get().destroy();
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (supervisor.get().isAlive()) {
                if (System.nanoTime() > deadline) {
                    throw new Failure(
                            "The supervisor (process " + supervisor.get().pid() + ") does not end.",
                            home.log("supervisor"));
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
        var leftOvers = LeftOvers.stop(home);
        if (supervisor.isEmpty() && leftOvers == 0) {
            System.out.println("Interdesk is not running.");
        } else {
            System.out.println("Interdesk is stopped; its data are in " + home.data() + ".");
        }
    }
}
