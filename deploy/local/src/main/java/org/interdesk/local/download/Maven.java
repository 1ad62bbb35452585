package org.interdesk.local.download;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interdesk.local.Failure;

/**
 * Fetches archives through the Maven that is installed here, so that the settings of this machine (mirrors, proxies,
 * local repository) hold for them too.
 */
public final class Maven {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

    private final Path log;

    public Maven(Path log) {
        this.log = log;
    }

    /** Copies the archive into {@code folder}; from the local repository if it is there already. */
    void copy(Artefact artefact, Path folder) throws IOException {
        run(
                artefact.title(),
                List.of(
                        PLUGIN,
                        "-Dartifact=" + artefact.coordinates(),
                        "-DoutputDirectory=" + folder,
                        "-Dmdep.overWriteReleases=true"));
    }

    /** Makes the local repository forget the archive, so that the next copy downloads it again. */
    void forget(Artefact artefact) throws IOException {
        var answer = Files.createTempFile("interdesk", ".txt");
        try {
            run(
                    artefact.title(),
                    List.of(
                            "org.apache.maven.plugins:maven-help-plugin:3.5.1:evaluate",
                            "-Dexpression=settings.localRepository",
                            "-Doutput=" + answer));
            var folder = Path.of(Files.readString(answer).strip()).resolve(artefact.repositoryFolder());
            Files.deleteIfExists(folder.resolve(artefact.fileName()));
            Files.deleteIfExists(folder.resolve(artefact.fileName() + ".sha1"));
        } finally {
            Files.delete(answer);
        }
    }

    private void run(String what, List<String> words) throws IOException {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        var command = new ArrayList<>(List.of(windows ? "mvn.cmd" : "mvn", "-B", "-ntp"));
        command.addAll(words);
        var process = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new Failure(
                        "Maven could not fetch " + what + " (" + words.get(1) + "): is the repository reachable?", log);
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("Fetching " + what + " was interrupted.", log);
        }
    }
}
