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
        Thread hook = null;
        var code = 2;
        try {
            var replay = new Replay(Options.parse(arguments), System.out);
            var main = Thread.currentThread();
            hook = new Thread(() -> stop(replay, main), "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            code = replay.run(Instant.now());
        } catch (Unusable | UnreadableHistory e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            code = Replay.INTERRUPTED;
        } finally {
            if (hook != null && code != Replay.INTERRUPTED) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
        return code;
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
