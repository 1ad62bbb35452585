package org.interdesk.local.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How one process is started, recognised as ready, and stopped.
 *
 * @param name of the process and of its log file
 * @param title for people
 * @param port the one that others talk to
 * @param environment all of it: nothing is inherited but the path, the home folder and the language
 * @param ready answers quickly whether the process can do its work
 * @param stopSignal signal for a stop that loses nothing: {@code TERM}, or {@code INT} for PostgreSQL's fast shutdown
 * @param startLimit how long it may take to become ready
 * @param stopLimit how long it may take to stop before it is killed
 */
public record ChildSpec(
        String name,
        String title,
        int port,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        Ready ready,
        String stopSignal,
        Duration startLimit,
        Duration stopLimit) {

    /** Whether a process can do its work. Any exception counts as no. */
    @FunctionalInterface
    public interface Ready {
        boolean check() throws Exception;
    }
}
