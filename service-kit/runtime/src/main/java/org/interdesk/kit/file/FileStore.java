package org.interdesk.kit.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.PayloadTooLarge;
import org.interdesk.kit.time.Now;
import org.jboss.logging.Logger;

/**
 * Files on disk, each under the checksum of its content, so that no name from outside ever becomes a path and the same file
 * taken in twice lies there once.
 *
 * <p>A file appears under its checksum only when it has arrived whole and lies safely on the disk. It is never written
 * again; taking it in once more puts a fresh copy in its place, which heals a damaged one. Who may read it, what it is called
 * and whether anybody still needs it is known to the caller alone.
 */
@ApplicationScoped
public class FileStore {

    private static final Logger LOG = Logger.getLogger(FileStore.class);
    private static final String INCOMING = "incoming";
    private static final String BLOCKS = ".blocks";
    private static final int BUFFER = 64 * 1024;
    private static final long ROOM_IS_ASKED_EVERY = 64L << 20;

    private final FilesConfig config;
    private final Now now;

    FileStore(FilesConfig config, Now now) {
        this.config = config;
        this.now = now;
    }

    /**
     * Takes a file in, with memory that does not depend on its size.
     *
     * @param content read to its end or to the first reason to refuse it, not closed
     * @throws PayloadTooLarge if it is larger than the setting allows
     * @throws InvalidRequest if there is nothing in it
     * @throws DigestMismatch if it is not what was announced
     * @throws UploadBrokenOff if the sender went away
     * @throws StorageFull if the disk has no room for it
     */
    public StoredFile keep(InputStream content, Announcement announcement) {
        requireAcceptable(announcement);
        try (IncomingFile incoming = incoming()) {
            receive(content, incoming);
            requireAsAnnounced(incoming.size(), announcement);
            StoredFile file = incoming.complete();
            if (announcement.sha256() != null && !announcement.sha256().equals(file.sha256())) {
                throw new DigestMismatch(announcement.sha256(), file.sha256());
            }
            place(incoming, file);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException("a file cannot be written to the store", broken);
        }
    }

    private void requireAcceptable(Announcement announcement) {
        Long length = announcement.length();
        if (length != null && length > config.maxSize()) {
            throw new PayloadTooLarge(config.maxSize());
        }
        requireRoom(length == null ? 0 : length);
    }

    private void requireRoom(long length) {
        try {
            Path folder = Files.createDirectories(folder());
            if (Files.getFileStore(folder).getUsableSpace() - length < config.keepFree()) {
                LOG.errorf("no room for a file of %d bytes in %s", length, folder);
                throw new StorageFull();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the store's disk cannot be asked for room", broken);
        }
    }

    private IncomingFile incoming() throws IOException {
        Path folder = Files.createDirectories(folder().resolve(INCOMING));
        String name = UUID.randomUUID().toString();
        return new IncomingFile(folder.resolve(name), folder.resolve(name + BLOCKS));
    }

    private void receive(InputStream content, IncomingFile incoming) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long askAt = ROOM_IS_ASKED_EVERY;
        for (int read = read(content, buffer, incoming); read >= 0; read = read(content, buffer, incoming)) {
            if (incoming.size() + read > config.maxSize()) {
                throw new PayloadTooLarge(config.maxSize());
            }
            incoming.write(buffer, read);
            if (incoming.size() >= askAt) {
                requireRoom(0);
                askAt += ROOM_IS_ASKED_EVERY;
            }
        }
    }

    private static int read(InputStream content, byte[] buffer, IncomingFile incoming) {
        try {
            return content.read(buffer);
        } catch (IOException gone) {
            throw new UploadBrokenOff(incoming.size());
        }
    }

    private static void requireAsAnnounced(long arrived, Announcement announcement) {
        if (announcement.length() != null && announcement.length() != arrived) {
            throw new DigestMismatch(announcement.length(), arrived);
        }
        if (arrived == 0) {
            throw new InvalidRequest("", "The file is empty.");
        }
    }

    /** The list of blocks first: a file that is there has its list. */
    private void place(IncomingFile incoming, StoredFile file) throws IOException {
        Path place = place(file.sha256());
        Path around = Objects.requireNonNull(place.getParent());
        Files.createDirectories(around);
        Files.setLastModifiedTime(incoming.content(), FileTime.from(now.instant()));
        Files.move(incoming.blocks(), beside(place), StandardCopyOption.ATOMIC_MOVE);
        Files.move(incoming.content(), place, StandardCopyOption.ATOMIC_MOVE);
        bringToDisk(around);
        bringToDisk(folder());
    }

    /** A move is safe only when the folder that names the file is. */
    private static void bringToDisk(Path folder) throws IOException {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Tells whether a file of the right size lies under the checksum. The content is checked when it is handed out. */
    public boolean holds(StoredFile file) {
        Path place = place(file.sha256());
        try {
            return Files.size(place) == file.size() && Files.exists(beside(place));
        } catch (IOException absent) {
            return false;
        }
    }

    /** @throws FileDamaged if it is not there, cut, or without its list of blocks */
    StoredContent open(StoredFile file) {
        Path place = place(file.sha256());
        try {
            BlockList list = BlockList.sealed(Files.readAllBytes(beside(place)), file);
            FileChannel channel = FileChannel.open(place, StandardOpenOption.READ);
            if (list == null || channel.size() != file.size()) {
                channel.close();
                throw damaged(file, list == null ? "has another list of blocks" : "has another size");
            }
            return new StoredContent(file, list, channel);
        } catch (NoSuchFileException absent) {
            throw damaged(file, "is gone: " + absent.getMessage());
        } catch (IOException unreadable) {
            throw damaged(file, "cannot be read: " + unreadable.getMessage());
        }
    }

    FileDamaged damaged(StoredFile file, String how) {
        report(file, how);
        return new FileDamaged(file.sha256());
    }

    /** Tells the operator of the platform, who alone can heal it. */
    void report(StoredFile file, String how) {
        LOG.errorf("the file %s %s; restore it from a backup or take it in again", file.sha256(), how);
    }

    /**
     * Removes what nobody needs: files that {@code isNeeded} does not know and uploads that never ended.
     *
     * @param isNeeded asked with a checksum
     * @param olderThan files taken in later than this ago are left alone, because their taker may not have noted them yet
     * @return how many files were removed
     */
    public int sweep(Predicate<String> isNeeded, Duration olderThan) {
        Instant border = now.instant().minus(olderThan);
        int removed = 0;
        try (Stream<Path> folders = Files.list(Files.createDirectories(folder()))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                removed += sweep(folder, isNeeded, border);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the store cannot be swept", broken);
        }
        return removed;
    }

    private static int sweep(Path folder, Predicate<String> isNeeded, Instant border) throws IOException {
        boolean incoming = folder.endsWith(INCOMING);
        int removed = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> incoming || !one.toString().endsWith(BLOCKS))
                    .toList()) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(border);
                if (old && (incoming || !isNeeded.test(file.getFileName().toString()))) {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(beside(file));
                    removed++;
                }
            }
        }
        return removed;
    }

    private Path place(String sha256) {
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Path beside(Path place) {
        return place.resolveSibling(place.getFileName() + BLOCKS);
    }

    private Path folder() {
        return config.folder().orElseThrow(() -> new IllegalStateException("kit.files.folder is not set"));
    }
}
