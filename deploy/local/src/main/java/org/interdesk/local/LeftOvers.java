package org.interdesk.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import org.interdesk.local.plan.Home;
import org.interdesk.local.report.PlatformState;
import org.interdesk.local.supervise.Signal;

/** Processes that go on although their supervisor is gone, after it was killed: stopped in order before a new start. */
final class LeftOvers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int POLL_MILLIS = 100;

    private LeftOvers() {}

    /** @return how many there were */
    static int stop(Home home) throws InterruptedException {
        var state = PlatformState.read(home.stateFile());
        if (state.isEmpty() || state.get().isSupervised()) {
            return 0;
        }
        var processes = new ArrayList<>(state.get().processes());
        Collections.reverse(processes);
        var count = 0;
        for (var process : processes) {
            var running = process.running().handle();
            if (running.isPresent()) {
                count++;
                stop(running.get(), process.name().equals("postgresql") ? "INT" : "TERM");
            }
        }
        return count;
    }

    private static void stop(ProcessHandle process, String signal) throws InterruptedException {
        Signal.send(process, signal);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(POLL_MILLIS);
        }
        if (process.isAlive()) {
            Signal.kill(process);
        }
    }
}
