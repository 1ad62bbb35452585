package org.interdesk.replay.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interdesk.replay.story.Step.SentFile;

/**
 * The bytes of a file of the demonstration, the same whenever they are made: a real archive with a note and a library of random
 * content, or a text.
 *
 * @param name what the content is derived from; another name is another file
 */
record MadeFile(String name, SentFile said) {

    private static final int KILOBYTE = 1024;
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    byte[] bytes() {
        var text = said.text();
        return text == null ? archive() : text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.setMethod(ZipOutputStream.STORED);
            var note = "Демонстрационный дистрибутив " + name + ". Программ внутри нет.\n";
            add(archive, "README.txt", note.getBytes(StandardCharsets.UTF_8));
            var library = new byte[said.kilobytes() * KILOBYTE];
            new Random(name.hashCode()).nextBytes(library);
            add(archive, "lib/demonstration.bin", library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream archive, String name, byte[] content) throws IOException {
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }
}
