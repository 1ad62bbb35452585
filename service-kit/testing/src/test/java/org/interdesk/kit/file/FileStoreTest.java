package org.interdesk.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.PayloadTooLarge;
import org.interdesk.kit.testing.SettableNow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {

    private static final int LIMIT = 5 * BlockList.BLOCK;
    private static final Announcement NOTHING_SAID = new Announcement(null, null);

    @TempDir
    Path folder;

    private final SettableNow now = new SettableNow();

    private record Settings(Optional<Path> folder, long maxSize, long keepFree, int deliveriesAtOnce)
            implements FilesConfig {}

    private FileStore store() {
        return new FileStore(new Settings(Optional.of(folder), LIMIT, 0, 4), now);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private StoredFile kept(byte[] content) {
        return store().keep(new ByteArrayInputStream(content), NOTHING_SAID);
    }

    private byte[] read(StoredFile file, ByteRange range) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var content = store().open(file)) {
            content.copy(range, out::write);
        }
        return out.toByteArray();
    }

    private Path place(StoredFile file) {
        return folder.resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, BlockList.BLOCK - 1, BlockList.BLOCK, BlockList.BLOCK + 1, 3 * BlockList.BLOCK + 7, LIMIT})
    void whatWasTakenInComesOut(int size) throws Exception {
        byte[] content = bytes(size);

        StoredFile file = kept(content);

        assertThat(file.size()).isEqualTo(size);
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of().formatHex(BlockList.sha256().digest(content)));
        assertThat(store().holds(file)).isTrue();
        assertThat(read(file, ByteRange.whole(size))).isEqualTo(content);
    }

    @Test
    void anyPartOfItComesOut() throws Exception {
        byte[] content = bytes(3 * BlockList.BLOCK + 7);
        StoredFile file = kept(content);
        int edge = BlockList.BLOCK;

        for (int[] part : new int[][] {
            {0, 0}, {edge - 1, edge}, {edge, edge}, {1, 2 * edge}, {3 * edge + 6, 3 * edge + 6}, {5, content.length - 1}
        }) {
            assertThat(read(file, new ByteRange(part[0], part[1])))
                    .as("%d to %d", part[0], part[1])
                    .isEqualTo(Arrays.copyOfRange(content, part[0], part[1] + 1));
        }
    }

    @Test
    void theSameContentLiesThereOnce() throws IOException {
        StoredFile first = kept(bytes(100));

        assertThat(kept(bytes(100))).isEqualTo(first);
        assertThat(files()).hasSize(2);
    }

    @Test
    void aChangedByteIsFoundBeforeItLeaves() throws Exception {
        byte[] content = bytes(3 * BlockList.BLOCK);
        StoredFile file = kept(content);
        byte[] changed = content.clone();
        changed[2 * BlockList.BLOCK + 5] ^= 1;
        Files.write(place(file), changed);

        assertThat(read(file, new ByteRange(0, 2 * BlockList.BLOCK - 1)))
                .as("what is not changed")
                .isEqualTo(Arrays.copyOf(content, 2 * BlockList.BLOCK));
        assertThatThrownBy(() -> read(file, ByteRange.whole(content.length))).isInstanceOf(StoredContent.Damage.class);
        assertThatThrownBy(() -> read(file, new ByteRange(2 * BlockList.BLOCK, 2 * BlockList.BLOCK)))
                .isInstanceOf(StoredContent.Damage.class);
        try (var opened = store().open(file)) {
            opened.check(new ByteRange(0, 9), FileDelivery.CHECKED_AHEAD);
            assertThatThrownBy(() -> opened.check(ByteRange.whole(content.length), FileDelivery.CHECKED_AHEAD))
                    .isInstanceOf(StoredContent.Damage.class);
        }
    }

    @Test
    void aFileChangedTogetherWithItsListIsFoundByTheSeal() throws Exception {
        StoredFile good = kept(bytes(100));
        StoredFile other = kept(bytes(101));
        Path list = place(other).resolveSibling(other.sha256() + ".blocks");
        Files.write(place(good), Arrays.copyOf(Files.readAllBytes(place(other)), 100));
        Files.copy(
                list,
                place(good).resolveSibling(good.sha256() + ".blocks"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> store().open(good)).isInstanceOf(FileDamaged.class);
    }

    @Test
    void aCutOrMissingFileIsDamagedAndTakingItInAgainHealsIt() throws Exception {
        byte[] content = bytes(2 * BlockList.BLOCK);
        StoredFile file = kept(content);

        Files.write(place(file), Arrays.copyOf(content, 10));
        assertThatThrownBy(() -> store().open(file)).isInstanceOf(FileDamaged.class);
        assertThat(store().holds(file)).isFalse();
        Files.delete(place(file));
        assertThatThrownBy(() -> store().open(file)).isInstanceOf(FileDamaged.class);

        assertThat(kept(content)).isEqualTo(file);
        assertThat(read(file, ByteRange.whole(content.length))).isEqualTo(content);
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        byte[] content = bytes(100);
        String announced = "0".repeat(64);

        assertThatThrownBy(() -> store().keep(new ByteArrayInputStream(content), new Announcement(null, announced)))
                .isInstanceOf(DigestMismatch.class);
        assertThatThrownBy(() -> store().keep(new ByteArrayInputStream(content), new Announcement(99L, null)))
                .isInstanceOf(DigestMismatch.class);
        assertThatThrownBy(() -> store().keep(InputStream.nullInputStream(), NOTHING_SAID))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> kept(bytes(LIMIT + 1))).isInstanceOf(PayloadTooLarge.class);
        assertThatThrownBy(() -> store().keep(new BrokenOff(), NOTHING_SAID)).isInstanceOf(UploadBrokenOff.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileAnnouncedTooLargeIsNotEvenRead() {
        assertThatThrownBy(() -> store().keep(new Untouchable(), new Announcement(LIMIT + 1L, null)))
                .isInstanceOf(PayloadTooLarge.class);
    }

    @Test
    void aFullDiskRefusesBeforeReading() {
        var full = new FileStore(new Settings(Optional.of(folder), LIMIT, Long.MAX_VALUE / 2, 4), now);

        assertThatThrownBy(() -> full.keep(new Untouchable(), NOTHING_SAID)).isInstanceOf(StorageFull.class);
    }

    @Test
    void sweepingRemovesWhatIsOldAndNeededByNobody() throws IOException {
        StoredFile needed = kept(bytes(10));
        StoredFile forgotten = kept(bytes(11));
        Files.createDirectories(folder.resolve("incoming"));
        Path abandoned = Files.write(folder.resolve("incoming/abandoned"), bytes(5));

        assertThat(store().sweep(needed.sha256()::equals, Duration.ofHours(1))).isZero();
        now.advance(Duration.ofHours(2));
        assertThat(store().sweep(needed.sha256()::equals, Duration.ofHours(1))).isEqualTo(2);

        assertThat(store().holds(needed)).isTrue();
        assertThat(store().holds(forgotten)).isFalse();
        assertThat(abandoned).doesNotExist();
        assertThat(files()).hasSize(2);
    }

    @Test
    void withoutAFolderNothingIsKept() {
        var homeless = new FileStore(new Settings(Optional.empty(), LIMIT, 0, 4), now);

        assertThatThrownBy(() -> homeless.keep(new ByteArrayInputStream(bytes(1)), NOTHING_SAID))
                .hasMessageContaining("kit.files.folder");
    }

    private static final class BrokenOff extends InputStream {

        private int left = 10;

        @Override
        public int read() throws IOException {
            if (left == 0) {
                throw new IOException("connection reset");
            }
            left--;
            return 1;
        }
    }

    private static final class Untouchable extends InputStream {

        @Override
        public int read() {
            throw new AssertionError("nothing of it may be read");
        }
    }
}
