package org.interdesk.local.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Memory of processes in kilobytes: the proportional share (PSS) where Linux tells it, the resident set (RSS) elsewhere.
 * Pages shared by several processes are counted once in a sum of shares, and several times in a sum of resident sets.
 */
public final class Memory {

    private static final Path PROC = Path.of("/proc");
    private static final int PATIENCE_SECONDS = 5;

    private Memory() {}

    /** Share of a process with all its descendants; 0 if it is gone. */
    public static long kilobytes(ProcessHandle process) {
        return LongStream.concat(
                        LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid))
                .map(Memory::kilobytes)
                .sum();
    }

    /** Share of a process without its descendants; 0 if it is gone. */
    public static long ownKilobytes(ProcessHandle process) {
        return kilobytes(process.pid());
    }

    public static boolean isProportional() {
        return Files.exists(PROC.resolve("self/smaps_rollup"));
    }

    private static long kilobytes(long pid) {
        try {
            if (isProportional()) {
                return share(Files.readAllLines(PROC.resolve(pid + "/smaps_rollup")));
            }
            return resident(pid);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The number in the line {@code Pss:}; 0 if there is none. */
    static long share(List<String> smapsRollup) {
        return smapsRollup.stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static long resident(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        try (var out = ps.inputReader()) {
            var line = out.readLine();
            ps.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return line == null ? 0 : Long.parseLong(line.strip());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Megabytes that programs can still take, by {@code /proc/meminfo}; -1 if it does not say. */
    static long availableMegabytes(List<String> meminfo) {
        return meminfo.stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** Megabytes that programs can still take on this machine; -1 if nobody knows. */
    public static long availableMegabytes() {
        try {
            var meminfo = PROC.resolve("meminfo");
            return Files.exists(meminfo) ? availableMegabytes(Files.readAllLines(meminfo)) : -1;
        } catch (IOException unknown) {
            return -1;
        }
    }
}
