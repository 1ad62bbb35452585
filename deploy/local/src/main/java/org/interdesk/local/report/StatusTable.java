package org.interdesk.local.report;

import java.util.Map;
import org.interdesk.local.report.PlatformState.Phase;
import org.interdesk.local.report.PlatformState.Running;
import org.interdesk.local.report.PlatformState.Stage;

/** The state of the platform as a table for people. */
public final class StatusTable {

    private static final String LINE = "%-12s %-12s %6s %8s %9s  %s%n";
    private static final long KILOBYTES = 1024;

    private StatusTable() {}

    public static boolean isAllReady(PlatformState state) {
        return state.isSupervised()
                && state.phase() == Phase.HEALTHY
                && state.processes().stream().allMatch(process -> process.stage() == Stage.READY)
                && state.connectors().stream()
                        .allMatch(connector -> connector.state().equals("RUNNING"));
    }

    /** @param lag bytes of log that each slot holds back; -1 for a slot that is lost */
    public static String of(PlatformState state, Map<String, Long> lag) {
        var table = new StringBuilder();
        table.append(headline(state)).append(System.lineSeparator());
        table.append(String.format(LINE, "process", "state", "port", "pid", memoryTitle(), "restarts and last end"));
        var total = 0L;
        for (var process : state.processes()) {
            var kilobytes = kilobytes(process.running());
            total += kilobytes;
            table.append(String.format(
                    LINE,
                    process.name(),
                    stage(process),
                    process.port(),
                    process.running()
                            .handle()
                            .map(ProcessHandle::pid)
                            .map(String::valueOf)
                            .orElse("-"),
                    megabytes(kilobytes),
                    restarts(process)));
        }
        var supervisor =
                state.supervisor().handle().map(StatusTable::ownKilobytes).orElse(0L);
        total += supervisor;
        table.append(String.format(
                LINE,
                "supervisor",
                state.isSupervised() ? "RUNNING" : "GONE",
                "",
                state.isSupervised() ? state.supervisor().pid() : "-",
                megabytes(supervisor),
                ""));
        table.append(String.format(LINE, "all", "", "", "", megabytes(total), ""));
        for (var connector : state.connectors()) {
            table.append(String.format(
                    "connector %s is %s, %s%s%n",
                    connector.name(),
                    connector.state(),
                    behind(lag.get(connector.name())),
                    connector.restarts() == 0 ? "" : ", started again " + connector.restarts() + " times"));
        }
        if (state.failure() != null) {
            table.append(state.failure()).append(System.lineSeparator());
        }
        return table.toString();
    }

    private static String headline(PlatformState state) {
        if (!state.isSupervised() && state.phase() != Phase.FAILED && state.phase() != Phase.STOPPED) {
            return "Interdesk's supervisor is gone; deploy/up starts everything again.";
        }
        if (state.phase() == Phase.HEALTHY && !isAllReady(state)) {
            return "Interdesk is up, but not all of it is ready.";
        }
        return "Interdesk is " + state.phase().name().toLowerCase(java.util.Locale.ROOT) + ".";
    }

    private static String stage(PlatformState.Process process) {
        var alive = process.running().handle().isPresent();
        return alive || process.stage() != Stage.READY ? process.stage().name() : "GONE";
    }

    private static String restarts(PlatformState.Process process) {
        return process.lastEnd() == null
                ? ""
                : process.restarts() + ", " + process.lastEnd() + ", see " + process.log();
    }

    private static String behind(@org.jspecify.annotations.Nullable Long bytes) {
        if (bytes == null) {
            return "its slot is unknown";
        }
        return bytes < 0
                ? "its SLOT IS LOST (docs/operations/runbooks/lost-slot.md)"
                : bytes / KILOBYTES + " kB behind";
    }

    private static String memoryTitle() {
        return Memory.isProportional() ? "PSS" : "RSS";
    }

    private static long kilobytes(Running running) {
        return running.handle().map(Memory::kilobytes).orElse(0L);
    }

    /** The supervisor alone: its children have lines of their own. */
    private static long ownKilobytes(ProcessHandle process) {
        return Memory.ownKilobytes(process);
    }

    private static String megabytes(long kilobytes) {
        return kilobytes / KILOBYTES + " MB";
    }
}
