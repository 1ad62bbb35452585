package org.interdesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interdesk.local.download.Artefact;
import org.interdesk.local.download.Platform;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person at the terminal reads when the machine is not fit: one sentence on the error stream, and nothing is started. */
@Timeout(120)
class StartRefusedTest {

    private static final Path ROOT = Path.of(System.getProperty("interdesk.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final int POSTGRESQL = 33;

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String errors) {}

    @ParameterizedTest
    @CsvSource({
        "openjdk version \"11.0.28\" 2025-07-15, 11.0.28",
        "java version \"1.8.0_302\", 1.8.0",
        "java: something else altogether, unknown"
    })
    void aJdkThatIsTooOldIsNamed(String banner, String version) throws Exception {
        var old = script("java", "echo '" + banner + "' >&2");

        for (var command : List.of("up", "down", "status")) {
            var ended = deploy(command, Map.of("PATH", old.getParent() + ":" + System.getenv("PATH")));

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.errors())
                    .isEqualTo("The JDK is too old: Interdesk needs 17 or newer, and java is " + version
                            + ". Install one, or set JAVA_HOME.\n");
        }
        assertNothingStarted();
    }

    @Test
    void aMissingJdkIsNamed() throws Exception {
        var ended = deploy("up", Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", folder + "/nowhere"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors())
                .isEqualTo("There is no JDK: install a JDK 17 or newer, or set JAVA_HOME (looked for " + folder
                        + "/nowhere/bin/java).\n");
        assertNothingStarted();
    }

    @Test
    void tooLittleMemoryIsSaidWithBothFigures() throws Exception {
        var ended = up(Map.of("INTERDESK_MEMORY_MB", "1900"), "--port-base", String.valueOf(freeBase()));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors().strip())
                .isEqualTo("Too little memory: the platform needs about 3072 MB, and only 1900 MB are available on this"
                        + " machine; close other programs or take a larger machine.");
        assertNothingStarted();
    }

    @Test
    void aPortInUseIsNamedWithWhatWantsIt() throws Exception {
        var base = freeBase();
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), base + POSTGRESQL));

            var ended = up(Map.of(), "--port-base", String.valueOf(base));

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.errors().strip())
                    .isEqualTo("Port " + (base + POSTGRESQL) + ", wanted by PostgreSQL, is in use by another program:"
                            + " stop that program, or move the whole block with deploy/up --port-base N.");
            assertNothingStarted();
        }
    }

    @Test
    void aDownloadThatIsDamagedTwiceIsNamedAndNotKept() throws Exception {
        var archive = Artefact.postgresql(Platform.current());
        var repository = folder.resolve("repository");
        var kept = repository.resolve(archive.repositoryFolder()).resolve(archive.fileName());
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "damaged");
        var maven = script("mvn", """
            for word in "$@"; do
              case $word in
                -DoutputDirectory=*) mkdir -p "${word#*=}"; echo damaged > "${word#*=}/%s" ;;
                -Doutput=*) echo %s > "${word#*=}" ;;
              esac
            done
            echo call >> %s\
            """.formatted(archive.fileName(), repository, folder.resolve("calls")));

        var ended = up(
                Map.of("PATH", maven.getParent() + ":" + System.getenv("PATH")),
                "--port-base",
                String.valueOf(freeBase()));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("arrived damaged, fetching it once more");
        assertThat(ended.errors().strip())
                .startsWith("The download of " + archive.title() + " (" + archive.fileName()
                        + ") is damaged: its SHA-256 is ")
                .contains(" instead of " + archive.sha256());
        assertThat(kept).as("the copy in the local repository").doesNotExist();
        assertThat(folder.resolve("calls")).content().hasLineCount(3);
        assertThat(home().resolve("cache/download")).isEmptyDirectory();
        assertNothingStarted();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void assertNothingStarted() {
        assertThat(home().resolve("run/state.json")).doesNotExist();
        assertThat(home().resolve("run/supervisor.pid")).doesNotExist();
        assertThat(home().resolve("postgresql")).doesNotExist();
    }

    /** A script of the repository, as a person calls it. */
    private Ended deploy(String name, Map<String, String> environment) throws Exception {
        return run(List.of(ROOT.resolve("deploy").resolve(name).toString()), environment);
    }

    /** What {@code deploy/up} calls once everything is built. */
    private Ended up(Map<String, String> environment, String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.interdesk.local.Up",
                ROOT.toString(),
                "--empty"));
        command.addAll(Arrays.asList(options));
        return run(command, environment);
    }

    private Ended run(List<String> command, Map<String, String> environment) throws Exception {
        var out = folder.resolve("out");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("INTERDESK_") || name.startsWith("JAVA_"));
        builder.environment().put("INTERDESK_HOME", home().toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(errors));
    }

    private Path script(String name, String text) throws IOException {
        var file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    /** A block of ports that nobody uses, below those that the system hands out. */
    private static int freeBase() {
        for (var base = 11_000; base < 30_000; base += 1_000) {
            if (Ports.from(base).wanted(PlatformService.ALL).values().stream().allMatch(MachineCheck::isFree)) {
                return base;
            }
        }
        throw new AssertionError("there is no free block of ports");
    }
}
