package org.interdesk.local.supervise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.local.Failure;
import org.interdesk.local.report.PlatformState;
import org.interdesk.local.report.PlatformState.Connector;
import org.interdesk.local.report.PlatformState.Phase;
import org.interdesk.local.report.PlatformState.Running;
import org.jspecify.annotations.Nullable;

/** Keeps the state file true: every change is written at once, because other commands wait for it. */
final class Board {

    private final Path file;
    private final int portBase;
    private final long began = System.nanoTime();
    private final List<Child> children = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Connector> connectors = new LinkedHashMap<>();
    private Phase phase = Phase.STARTING;
    private @Nullable Failure failure;
    private boolean closed;

    Board(Path file, int portBase) {
        this.file = file;
        this.portBase = portBase;
    }

    /** @throws IllegalStateException if everything is being stopped: what is not started by then is not started any more */
    synchronized void add(Child child) {
        if (closed) {
            throw new IllegalStateException("the platform is being stopped");
        }
        children.add(child);
        write();
    }

    synchronized void close() {
        closed = true;
    }

    synchronized List<Child> children() {
        return List.copyOf(children);
    }

    /** Tells the person who waits. */
    synchronized void step(String text) {
        var line = String.format("[%3d s] %s", (System.nanoTime() - began) / 1_000_000_000L, text);
        steps.add(line);
        System.out.println(line);
        write();
    }

    synchronized void connector(Connector connector) {
        if (!connector.equals(connectors.put(connector.name(), connector))) {
            write();
        }
    }

    synchronized void phase(Phase next) {
        phase = next;
        write();
    }

    synchronized void fail(Failure reason) {
        failure = reason;
        phase = Phase.FAILED;
        System.out.println(reason.sentence());
        write();
    }

    synchronized boolean isFailed() {
        return failure != null;
    }

    synchronized void write() {
        var log = failure == null ? null : failure.log();
        var state = new PlatformState(
                Running.of(ProcessHandle.current()),
                phase,
                portBase,
                failure == null ? null : failure.sentence(),
                log == null ? null : log.toString(),
                List.copyOf(steps),
                children.stream().map(Child::state).toList(),
                List.copyOf(connectors.values()));
        try {
            state.write(file);
        } catch (IOException problem) {
            System.out.println("cannot write " + file + ": " + problem);
        }
    }
}
