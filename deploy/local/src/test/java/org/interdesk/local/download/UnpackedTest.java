package org.interdesk.local.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir
    private Path folder;

    private Path archive;
    private Path program;

    @BeforeEach
    void paths() throws IOException {
        archive = folder.resolve("program.tar.gz");
        program = folder.resolve("program");
        pack("bin/start", 0755, "bin/readme", 0644);
    }

    @Test
    void anArchiveIsUnpackedWithItsPermissions() throws IOException {
        Unpacked.unpack(archive, program);

        assertThat(Unpacked.isWhole(program)).isTrue();
        assertThat(program.resolve("bin/start"))
                .hasContent("content of bin/start")
                .isExecutable();
        assertThat(Files.isExecutable(program.resolve("bin/readme"))).isFalse();
    }

    @Test
    void anArchiveThatIsCutShortLeavesNoFolderBehindThatLooksComplete() throws IOException {
        var bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> Unpacked.unpack(archive, program)).isInstanceOf(IOException.class);

        assertThat(Unpacked.isWhole(program)).isFalse();
        assertThat(program).doesNotExist();
    }

    @Test
    void aFolderFromWhichSomethingIsMissingIsNotWholeAndIsMadeAnew() throws IOException {
        Unpacked.unpack(archive, program);
        Files.delete(program.resolve("bin/readme"));

        assertThat(Unpacked.isWhole(program)).isFalse();
        Unpacked.unpack(archive, program);

        assertThat(Unpacked.isWhole(program)).isTrue();
    }

    @Test
    void whatARunningProgramLeavesInItsDataFolderDoesNotCount() throws IOException {
        Unpacked.unpack(archive, program);

        Files.createDirectories(program.resolve("data"));
        Files.writeString(program.resolve("data/cache"), "x");

        assertThat(Unpacked.isWhole(program)).isTrue();
    }

    @Test
    void anArchiveThatReachesOutsideItsFolderIsRefused() throws IOException {
        pack("../outside", 0644);

        assertThatThrownBy(() -> Unpacked.unpack(archive, program)).hasMessageContaining("../outside");

        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void checksumIsTheUsualOne() throws IOException {
        var file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(Checksum.sha256(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private void pack(Object... namesAndModes) throws IOException {
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            for (var at = 0; at < namesAndModes.length; at += 2) {
                var name = (String) namesAndModes[at];
                var content = ("content of " + name).getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(name, true);
                entry.setMode((Integer) namesAndModes[at + 1]);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
    }
}
