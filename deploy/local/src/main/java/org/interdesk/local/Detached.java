package org.interdesk.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts a program that has nothing to do with this terminal any more: in a session of its own, or, where the system has no
 * {@code setsid} (macOS), at least in a process group of its own. So Ctrl-C reaches neither it nor what it starts, and it
 * outlives the terminal's closing.
 */
final class Detached {

    private static final String SCRIPT = "log=$1; shift; exec < /dev/null >> \"$log\" 2>&1;"
            + " if command -v setsid > /dev/null; then setsid nohup \"$@\" & else set -m; nohup \"$@\" & fi";

    private Detached() {}

    /** Returns as soon as it is started. What it prints is appended to {@code log}. */
    static void start(List<String> program, Path log, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        start("sh", program, log, folder, environment);
    }

    static void start(String shell, List<String> program, Path log, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(shell, "-c", SCRIPT, "sh", log.toString()));
        command.addAll(program);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.start().waitFor();
    }
}
