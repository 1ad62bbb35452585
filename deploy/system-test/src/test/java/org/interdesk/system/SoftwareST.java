package org.interdesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.NewRelease;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A release from its publisher to a receiver, with the gateway in between, and what a receiver is refused. */
@Order(8)
class SoftwareST {

    private static final int SIZE = 24 << 20;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final byte[] CONTENT = new byte[SIZE];

    private static Platform platform;
    private static NewRelease release;
    private static Desk entitled;
    private static String sha256 = "";

    @BeforeAll
    static void publish() throws Exception {
        platform = Platform.running();
        entitled = new Desk(platform, "KZ");
        new Random().nextBytes(CONTENT);
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        release = NewRelease.drafted(platform, CONTENT).handedOverTo("KZ").published();
    }

    @Test
    void whoDraftedItDoesNotPublishIt() {
        var draft = NewRelease.drafted(platform, new byte[] {1, 2, 3});

        var refused = draft.publishedBy(draft.maker());

        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(draft.maker().get(draft.path()).json().path("state").asText())
                .isEqualTo("DRAFT");
    }

    @Test
    void whoIsEntitledGetsEveryByteAndTheDownloadIsRecorded() {
        var whole = fetch(entitled, "");

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(Arrays.mismatch(whole.body(), CONTENT)).isEqualTo(-1);
        assertThat(whole.headers().firstValue("ETag")).hasValue("\"" + sha256 + "\"");
        await("the record of the download")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(entitled.get("/downloads?product=" + release.product())
                                .json()
                                .at("/items/0/outcome")
                                .asText())
                        .isEqualTo("COMPLETED"));
        entitled.does(release.path() + "/adoption", "{\"environment\": \"PRODUCTION\", \"stage\": \"INSTALLED\"}");
        assertThat(release.maker().get("/adoption?product=" + release.product()).text())
                .contains("INSTALLED");
    }

    @Test
    void aPartIsResumedThroughTheGateway() {
        var rest = fetch(entitled, "bytes=" + (SIZE - 1000) + "-", "If-Range", "\"" + sha256 + "\"");

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.headers().firstValue("Content-Range"))
                .hasValue("bytes " + (SIZE - 1000) + "-" + (SIZE - 1) + "/" + SIZE);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(CONTENT, SIZE - 1000, SIZE));
    }

    @Test
    void aRangeBehindTheEndIsRefused() {
        var refused = fetch(entitled, "bytes=" + SIZE + "-");

        assertThat(refused.statusCode()).isEqualTo(416);
        assertThat(refused.headers().firstValue("Content-Range")).hasValue("bytes */" + SIZE);
    }

    @Test
    void whoIsNotEntitledFindsNothing() {
        var armenia = new Desk(platform, "AM");

        for (var path : List.of("/products/" + release.product(), release.path(), release.file())) {
            assertThat(armenia.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFileThatHasChangedOnTheDiskIsNotHandedOut() throws IOException {
        Path file;
        try (var files = Files.walk(platform.home().resolve("files"))) {
            file = files.filter(one -> one.getFileName().toString().equals(sha256))
                    .findFirst()
                    .orElseThrow();
        }
        flipFirstByte(file);
        try {
            var refused = entitled.get(release.file());
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.problem()).isEqualTo("file-damaged");
        } finally {
            flipFirstByte(file);
        }
        assertThat(fetch(entitled, "").statusCode()).isEqualTo(200);
    }

    private static void flipFirstByte(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            var first = content.read();
            content.seek(0);
            content.write(first ^ 1);
        }
    }

    /** @param range asked for; empty for the whole file */
    private static HttpResponse<byte[]> fetch(Desk desk, String range, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(desk.url(release.file())))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + desk.token());
        if (!range.isEmpty()) {
            request.header("Range", range);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
