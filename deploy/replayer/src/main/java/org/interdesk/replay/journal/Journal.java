package org.interdesk.replay.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers of the platform, one JSON line each, appended as they come.
 *
 * <p>An answer that was given but not written (the process was killed between the two) does no harm: the call is
 * made again with the same Idempotency-Key and is answered as before. A line that was cut off by the kill is cut
 * away when the journal is opened again.
 */
public final class Journal implements Closeable {

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final List<Entry> earlier;
    private final FileChannel channel;

    private Journal(Path file) throws IOException {
        this.file = file;
        var directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.earlier = readAndCut();
    }

    public static Journal open(Path file) {
        try {
            return new Journal(file);
        } catch (IOException e) {
            throw new UncheckedIOException("journal " + file, e);
        }
    }

    /** What was in the file when it was opened. */
    public List<Entry> earlier() {
        return earlier;
    }

    public Path file() {
        return file;
    }

    public synchronized void add(Entry entry) {
        try {
            var line = ByteBuffer.wrap((json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("journal " + file, e);
        }
    }

    /** Puts the file aside under a name ending in {@code .old}: it belongs to another platform or another history. */
    public static void putAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Entry> readAndCut() throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        var good = 0;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', good)) {
            try {
                entries.add(json.readValue(text.substring(good, end), Entry.class));
            } catch (JsonProcessingException e) {
                break;
            }
            good = end + 1;
        }
        channel.truncate(text.substring(0, good).getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        return List.copyOf(entries);
    }
}
