package org.interdesk.system.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The processes of the platform, as the supervisor names them. Only these are ever killed. */
public final class Processes {

    private final Path stateFile;

    private Processes(Path stateFile) {
        this.stateFile = stateFile;
    }

    static Processes of(Path home) {
        return new Processes(home.resolve("run/state.json"));
    }

    /** Ends a process as {@code kill -9} does, with all that it started. */
    public void kill(String name) {
        var killed = handle(process(name).path("running"));
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        assertThat(killed.destroyForcibly()).as("kill -9 of " + name).isTrue();
    }

    /** Returns when another process of that name is ready. */
    public void awaitRestart(String name, long killedPid) {
        await("the supervisor to bring " + name + " back")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    var process = process(name);
                    return process.path("stage").asText().equals("READY") && pid(name) != killedPid;
                });
    }

    public long pid(String name) {
        return process(name).path("running").path("pid").asLong();
    }

    public int restarts(String name) {
        return process(name).path("restarts").asInt();
    }

    /** Supervisor first, then every process and what it started. */
    List<ProcessHandle> everything() {
        var state = state();
        List<ProcessHandle> all = new ArrayList<>();
        all.add(handle(state.path("supervisor")));
        for (var process : state.path("processes")) {
            ProcessHandle.of(process.path("running").path("pid").asLong()).ifPresent(all::add);
        }
        List<ProcessHandle> withChildren = new ArrayList<>(all);
        all.forEach(one ->
                one.descendants().filter(child -> !withChildren.contains(child)).forEach(withChildren::add));
        return withChildren;
    }

    private JsonNode process(String name) {
        for (var process : state().path("processes")) {
            if (process.path("name").asText().equals(name)) {
                return process;
            }
        }
        throw new AssertionError("the supervisor knows no process named " + name + ": " + state());
    }

    private static ProcessHandle handle(JsonNode running) {
        return ProcessHandle.of(running.path("pid").asLong())
                .orElseThrow(() -> new AssertionError("no such process: " + running));
    }

    private JsonNode state() {
        try {
            return new ObjectMapper().readTree(stateFile.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
