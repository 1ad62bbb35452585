package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.registry.download.OfferedFile.EEC;
import static org.interdesk.registry.download.OfferedFile.KZ;
import static org.interdesk.registry.download.OfferedFile.address;
import static org.interdesk.registry.download.OfferedFile.fetch;
import static org.interdesk.registry.download.OfferedFile.offered;
import static org.interdesk.registry.download.OfferedFile.records;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.registry.Caller;
import org.interdesk.registry.Content;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DamagedOrCutTest {

    private static final int BEHIND_THE_CHECK = 20 << 20;

    @Test
    void aFileChangedOnDiskIsNotDelivered() throws IOException {
        byte[] content = Content.bytes(2_500_000);
        String code = offered(content);
        flip(Content.place(content), 2_400_000);
        long events = PublishedEvents.count();

        assertProblem(KZ.fetches(code, "1.0")).is(500, "file-damaged");
        assertProblem(fetch(KZ, code, Map.of("Range", "bytes=2300000-"))).is(500, "file-damaged");
        assertThat(records(EEC, code).<Integer>path("total"))
                .as("nothing was delivered")
                .isZero();
        assertThat(PublishedEvents.count()).isEqualTo(events);
        Response good = fetch(KZ, code, Map.of("Range", "bytes=0-1048575"));
        assertThat(good.statusCode()).as("a part that is not touched").isEqualTo(206);
        assertThat(good.asByteArray()).isEqualTo(Arrays.copyOf(content, 1 << 20));
    }

    @Test
    void aFileCutOrGoneIsNotDelivered() throws IOException {
        byte[] cut = Content.bytes(5_000);
        String withCut = offered(cut);
        Files.write(Content.place(cut), Arrays.copyOf(cut, 4_999));
        byte[] gone = Content.bytes(5_000);
        String withGone = offered(gone);
        Files.delete(Content.place(gone));

        assertProblem(fetch(KZ, withCut, Map.of("Range", "bytes=0-9"))).is(500, "file-damaged");
        assertProblem(KZ.fetches(withGone, "1.0")).is(500, "file-damaged");
        assertThat(records(EEC, withGone).<Integer>path("total")).isZero();
    }

    @Test
    void damageFarBehindBreaksTheConnectionOffBeforeAWrongByte() throws Exception {
        byte[] content = Content.bytes(BEHIND_THE_CHECK);
        String code = offered(content);
        flip(Content.place(content), BEHIND_THE_CHECK - 1_000);

        byte[] received = receive(code, Integer.MAX_VALUE, 4 << 20);

        assertThat(received.length).isLessThan(content.length);
        assertThat(Arrays.mismatch(received, Arrays.copyOf(content, received.length)))
                .as(() -> "the place of the first wrong byte; the end is "
                        + new String(received, received.length - 300, 300, StandardCharsets.UTF_8))
                .isEqualTo(-1);
        awaitOutcome(code, "DAMAGED");
        assertThat(KZ.get(Caller.path(code, "1.0") + "/adoption").<List<String>>path("items.stage"))
                .doesNotContain("DOWNLOADED");
    }

    @Test
    void aCutDownloadIsRecordedAsCutAndResumedOnTheRest() throws Exception {
        byte[] content = Content.bytes(BEHIND_THE_CHECK);
        String code = offered(content);

        byte[] begun = receive(code, 1_000_000, 16 << 10);
        awaitOutcome(code, "CUT");
        assertThat(records(KZ, code).<Integer>path("items[0].bytesSent")).isLessThan(content.length);
        String stages = Caller.path(code, "1.0") + "/adoption";
        assertThat(KZ.get(stages).<List<String>>path("items.stage")).doesNotContain("DOWNLOADED");

        Response rest =
                fetch(KZ, code, Map.of("Range", "bytes=" + begun.length + "-", "If-Range", Content.tag(content)));

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(Arrays.equals(rest.asByteArray(), Arrays.copyOfRange(content, begun.length, content.length)))
                .isTrue();
        KZ.awaitRecord(code);
        assertThat(KZ.get(stages).<List<String>>path("items.stage")).containsExactly("DOWNLOADED", "OFFERED");
        assertThat(records(EEC, code).<List<String>>path("items.outcome")).containsExactly("COMPLETED", "CUT");
    }

    private static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int one = bytes.read();
            bytes.seek(at);
            bytes.write(one ^ 1);
        }
    }

    private static void awaitOutcome(String code, String outcome) {
        await("the end of the download is recorded")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(records(KZ, code).<String>path("items[0].outcome"))
                        .isEqualTo(outcome));
    }

    /** Reads about so many bytes of the body through a window of this size, and goes away. */
    private static byte[] receive(String code, int most, int window) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(window);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + address(code) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + KZ.token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            assertThat(head).startsWith("HTTP/1.1 200 ");
            var body = new java.io.ByteArrayOutputStream();
            byte[] part = new byte[64 * 1024];
            try {
                for (int read = in.read(part); read > 0 && body.size() < most; read = in.read(part)) {
                    body.write(part, 0, read);
                }
            } catch (java.net.SocketException brokenOff) {
                assertThat(brokenOff).hasMessageContaining("reset");
            }
            return body.toByteArray();
        }
    }
}
