package org.interdesk.local.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.interdesk.local.Failure;

/**
 * Brings programs into the cache: fetched, compared with their checksum, unpacked whole or not at all.
 *
 * <p>A download that is damaged is thrown away, also in the local Maven repository, and fetched once more; if it is damaged
 * again, the start is refused.
 */
public final class Downloads {

    private final Path cache;
    private final Maven maven;
    private final Path log;
    private final Consumer<String> progress;

    public Downloads(Path cache, Path log, Consumer<String> progress) {
        this.cache = cache;
        this.maven = new Maven(log);
        this.log = log;
        this.progress = progress;
    }

    /** The folder with the unpacked program. What is there and whole is used again. */
    public Path program(Artefact artefact) {
        var folder = cache.resolve(artefact.folderName());
        try {
            if (Unpacked.isWhole(folder)) {
                return folder;
            }
            var archive = archive(artefact);
            progress.accept("unpacking " + artefact.title());
            Unpacked.unpack(archive, folder);
            Files.deleteIfExists(archive);
            return folder;
        } catch (IOException problem) {
            throw new Failure(
                    artefact.title() + " could not be unpacked into " + folder + ": " + problem.getMessage(),
                    log,
                    problem);
        }
    }

    /** Throws the unpacked program away, so that the next call of {@link #program} makes it anew. */
    public void discard(Artefact artefact) {
        try {
            Unpacked.delete(cache.resolve(artefact.folderName()));
        } catch (IOException problem) {
            throw new Failure(
                    "cannot remove the damaged " + artefact.title() + ": " + problem.getMessage(), log, problem);
        }
    }

    private Path archive(Artefact artefact) throws IOException {
        var folder = cache.resolve("download");
        var file = folder.resolve(artefact.fileName());
        if (Files.exists(file) && Checksum.sha256(file).equals(artefact.sha256())) {
            return file;
        }
        progress.accept("fetching " + artefact.title());
        maven.copy(artefact, folder);
        if (Checksum.sha256(file).equals(artefact.sha256())) {
            return file;
        }
        progress.accept(artefact.title() + " arrived damaged, fetching it once more");
        maven.forget(artefact);
        Files.delete(file);
        maven.copy(artefact, folder);
        var found = Checksum.sha256(file);
        if (!found.equals(artefact.sha256())) {
            Files.delete(file);
            throw new Failure(damaged(artefact, found), log);
        }
        return file;
    }

    static String damaged(Artefact artefact, String found) {
        return "The download of " + artefact.title() + " (" + artefact.fileName() + ") is damaged: its SHA-256 is "
                + found + " instead of " + artefact.sha256() + ".";
    }
}
