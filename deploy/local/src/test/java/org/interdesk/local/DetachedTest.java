package org.interdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program writes its number into a pipe, which is how the test meets it, and then waits to be ended. */
@Timeout(30)
class DetachedTest {

    private static final List<String> PROGRAM =
            List.of("sh", "-c", "echo started; ps -o pid= -o pgid= -p $$ > numbers; exec sleep 60");

    @TempDir
    private Path folder;

    private Path numbers;
    private long pid = -1;

    @BeforeEach
    void pipe() throws Exception {
        numbers = folder.resolve("numbers");
        assertThat(new ProcessBuilder("mkfifo", numbers.toString()).start().waitFor())
                .isZero();
    }

    @AfterEach
    void end() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void ctrlCInTheTerminalReachesTheGroupOfTheCallerAndNotTheProgram() throws Exception {
        Detached.start(PROGRAM, folder.resolve("log"), folder, Map.of("PATH", System.getenv("PATH")));

        assertDetached();
    }

    @Test
    void withoutSetsidTheProgramStillHasAGroupOfItsOwn() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the sh of macOS is a bash");
        var path = Files.createDirectory(folder.resolve("bin"));
        for (var name : List.of("nohup", "sh", "ps", "sleep")) {
            var script = Files.writeString(path.resolve(name), "#!/bin/sh\nexec " + program(name) + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }

        Detached.start("/bin/bash", PROGRAM, folder.resolve("log"), folder, Map.of("PATH", path.toString()));

        assertDetached();
    }

    private void assertDetached() throws Exception {
        var words = Files.readString(numbers).strip().split("\\s+");
        pid = Long.parseLong(words[0]);
        assertThat(words[1]).as("process group").isEqualTo(words[0]).isNotEqualTo(ownGroup());
        assertThat(ProcessHandle.of(pid)).isPresent();
        assertThat(folder.resolve("log")).content().contains("started");
    }

    private static String ownGroup() throws Exception {
        var ps = new ProcessBuilder(
                        "ps",
                        "-o",
                        "pgid=",
                        "-p",
                        String.valueOf(ProcessHandle.current().pid()))
                .start();
        assertThat(ps.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static Path program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
