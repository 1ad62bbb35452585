package org.interdesk.local.report;

import java.time.Duration;
import java.util.List;

/** One clear sentence for each thing that can go wrong, naming the thing and what to do. */
public final class Sentences {

    private static final int KILLED = 137;
    private static final int TERMINATED = 143;
    private static final int SIGNALS_FROM = 128;
    private static final int OUT_OF_MEMORY = 3;

    private Sentences() {}

    public static String portInUse(String wantedBy, int port) {
        return "Port " + port + ", wanted by " + wantedBy
                + ", is in use by another program: stop that program, or move the whole block with deploy/up --port-base N.";
    }

    public static String tooLittleMemory(long availableMegabytes, long neededMegabytes) {
        return "Too little memory: the platform needs about " + neededMegabytes + " MB, and only " + availableMegabytes
                + " MB are available on this machine; close other programs or take a larger machine.";
    }

    public static String tooLittleDisk(long availableMegabytes, long neededMegabytes, String folder) {
        return "Too little disk space: the first start needs " + neededMegabytes + " MB, and only " + availableMegabytes
                + " MB are free where " + folder + " lies.";
    }

    public static String notReady(String title, Duration limit) {
        return title + " did not become ready within " + limit.toSeconds() + " seconds.";
    }

    public static String endedWhileStarting(String title, String end) {
        return title + " " + end + " before it was ready.";
    }

    /**
     * How a process ended, after its name: "was killed".
     *
     * @param code as Java reports it: 128 and the signal's number if it was a signal
     * @param lastLines of its log
     */
    public static String end(int code, List<String> lastLines) {
        if (code == OUT_OF_MEMORY && lastLines.stream().anyMatch(line -> line.contains("OutOfMemoryError"))) {
            return "ran out of its memory limit";
        } else if (code == KILLED) {
            return "was killed (signal 9; if nobody did it, the system was short of memory)";
        } else if (code == TERMINATED) {
            return "was asked to end by somebody else (signal 15)";
        } else if (code > SIGNALS_FROM && code < SIGNALS_FROM + 65) {
            return "was ended by signal " + (code - SIGNALS_FROM);
        } else if (code == 0) {
            return "ended by itself";
        }
        return "ended with code " + code;
    }
}
