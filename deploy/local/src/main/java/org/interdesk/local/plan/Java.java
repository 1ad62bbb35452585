package org.interdesk.local.plan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How Java processes are started here: small heaps, the serial collector, the first compiler only, ending instead of limping
 * when memory runs out.
 */
public final class Java {

    private static final List<String> PASSED_ON =
            List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "USER", "LOGNAME");

    private Java() {}

    public static Path program() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The beginning of a command line. */
    public static List<String> command(int heapMegabytes) {
        return List.of(
                program().toString(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC");
    }

    /**
     * The environment of every process. Nothing else of the caller's is passed on, so that a variable that happens to be set
     * there cannot change a service; but for {@code INTERDESK_...}, which nobody sets by accident.
     */
    public static Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        System.getenv().forEach((name, value) -> {
            if (PASSED_ON.contains(name) || name.toUpperCase(Locale.ROOT).startsWith("INTERDESK_")) {
                environment.put(name, value);
            }
        });
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }
}
