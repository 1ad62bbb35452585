package org.interdesk.local.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.interdesk.local.Failure;

/**
 * Keycloak, unpacked and built for this installation. The build takes the better part of a minute, is done once, and is
 * repeated if it was cut short or its options have changed.
 */
public final class KeycloakProgram {

    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--features-disabled=impersonation,kerberos,device-flow,ciba,par");
    private static final String NOTE = "data/built";

    private final Downloads downloads;
    private final Path log;
    private final Consumer<String> progress;

    public KeycloakProgram(Downloads downloads, Path log, Consumer<String> progress) {
        this.downloads = downloads;
        this.log = log;
        this.progress = progress;
    }

    /** The folder of a Keycloak that can be started with {@code --optimized}; the realm file lies ready for its import. */
    public Path ready(Path realmFile) {
        try {
            var unpacked = downloads.program(Artefact.keycloak());
            var folder = home(unpacked);
            if (!isBuilt(folder)) {
                build(unpacked, folder);
            }
            var imports = folder.resolve("data/import");
            Files.createDirectories(imports);
            Files.copy(realmFile, imports.resolve("interdesk-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            return folder;
        } catch (IOException problem) {
            throw new Failure("Keycloak could not be made ready: " + problem.getMessage(), log, problem);
        }
    }

    private static Path home(Path unpacked) throws IOException {
        try (var folders = Files.list(unpacked)) {
            return folders.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IOException("the archive is empty"));
        }
    }

    private static boolean isBuilt(Path folder) throws IOException {
        var note = folder.resolve(NOTE);
        return Files.exists(note) && Files.readString(note).equals(String.join(" ", BUILD));
    }

    private void build(Path unpacked, Path folder) throws IOException {
        progress.accept("building Keycloak's configuration (once, about a minute)");
        Files.deleteIfExists(folder.resolve(NOTE));
        var command = new ArrayList<>(command(folder, 512));
        command.addAll(BUILD);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                downloads.discard(Artefact.keycloak());
                throw new Failure(
                        "Keycloak's configuration could not be built; the next deploy/up starts it afresh.", log);
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("Building Keycloak's configuration was interrupted.", log);
        }
        Unpacked.noteContent(unpacked);
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve(NOTE), String.join(" ", BUILD));
    }

    /** How Keycloak's own start script calls Java, with a heap of our choice and only the first compiler: it starts three times as fast. */
    public static List<String> command(Path folder, int heapMegabytes) {
        var command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx" + heapMegabytes + "m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (var open : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + open + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
