package org.interdesk.replay;

import java.time.Instant;
import org.interdesk.replay.source.UnreadableHistory;

/** The program behind {@code deploy/replay}. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        var code = run(arguments);
        var isOnItsWayOut = code == Replay.INTERRUPTED;
        if (!isOnItsWayOut) {
            System.exit(code);
        }
    }

    private static int run(String... arguments) {
        try {
            var replay = new Replay(Options.parse(arguments), System.out);
            var main = Thread.currentThread();
            var hook = new Thread(() -> stop(replay, main), "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            var code = replay.run(Instant.now());
            if (code != Replay.INTERRUPTED) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
            return code;
        } catch (Unusable | UnreadableHistory e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            return Replay.INTERRUPTED;
        }
    }

    private static void stop(Replay replay, Thread main) {
        replay.stop();
        try {
            main.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.println("interrupted; the same command goes on from here");
    }
}
