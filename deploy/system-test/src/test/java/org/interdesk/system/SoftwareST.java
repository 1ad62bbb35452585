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
    private static final String CODE = "system-test-gateway";
    private static final String RELEASE = "/products/" + CODE + "/releases/2.4.0";
    private static final String FILE = RELEASE + "/files/gateway-2.4.0.bin";

    private static Platform platform;
    private static Desk maker;
    private static Desk secondPerson;
    private static Desk entitled;
    private static String sha256 = "";

    @BeforeAll
    static void publish() throws Exception {
        platform = Platform.running();
        maker = Desk.person(platform, "v.tikhonov");
        secondPerson = Desk.person(platform, "n.ermakova");
        entitled = new Desk(platform, "KZ");
        new Random(42).nextBytes(CONTENT);
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        maker.does("/products", """
                {"code": "%s", "kind": "GATEWAY", "nameRu": "Интеграционный шлюз", "nameEn": "Integration gateway",
                 "descriptionRu": "Обмен сообщениями", "descriptionEn": "Exchange of messages", "classification": "open",
                 "transferTerms": "Безвозмездно"}""".formatted(CODE));
        maker.does("/products/" + CODE + "/releases", """
                {"version": "2.4.0", "channel": "STABLE", "notesRu": "Исправлен разбор очереди", "notesEn": "Queue fixed"}""");
        var sent = send(
                maker,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/octet-stream")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(CONTENT)));
        assertThat(sent.statusCode()).as(new String(sent.body())).isEqualTo(201);
        maker.does("/entitlements", """
                {"product": "%s", "party": "KZ", "transferAct": "ПП-17/2026", "actDate": "2026-09-01"}""".formatted(CODE));
        var tag = maker.get(RELEASE).header("ETag");
        assertThat(publication(maker, tag).statusCode()).as("the maker").isEqualTo(409);
        assertThat(publication(secondPerson, tag).statusCode())
                .as("a second person")
                .isEqualTo(200);
    }

    @Test
    void whoIsEntitledGetsEveryByteAndTheDownloadIsRecorded() {
        var whole = send(entitled, HttpRequest.newBuilder().GET());

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(Arrays.equals(whole.body(), CONTENT)).isTrue();
        assertThat(whole.headers().firstValue("ETag")).hasValue("\"" + sha256 + "\"");
        await("the record of the download")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(entitled.get("/downloads?product=" + CODE)
                                .json()
                                .at("/items/0/outcome")
                                .asText())
                        .isEqualTo("COMPLETED"));
        entitled.does(RELEASE + "/adoption", "{\"environment\": \"PRODUCTION\", \"stage\": \"INSTALLED\"}");
        assertThat(maker.get("/adoption?product=" + CODE).text()).contains("INSTALLED");
    }

    @Test
    void aPartIsResumedThroughTheGateway() {
        var rest = send(
                entitled,
                HttpRequest.newBuilder()
                        .header("Range", "bytes=" + (SIZE - 1000) + "-")
                        .header("If-Range", "\"" + sha256 + "\"")
                        .GET());

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.headers().firstValue("Content-Range"))
                .hasValue("bytes " + (SIZE - 1000) + "-" + (SIZE - 1) + "/" + SIZE);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(CONTENT, SIZE - 1000, SIZE));
    }

    @Test
    void aRangeBehindTheEndIsRefused() {
        var refused = send(
                entitled,
                HttpRequest.newBuilder().header("Range", "bytes=" + SIZE + "-").GET());

        assertThat(refused.statusCode()).isEqualTo(416);
        assertThat(refused.headers().firstValue("Content-Range")).hasValue("bytes */" + SIZE);
    }

    @Test
    void whoIsNotEntitledFindsNothing() {
        var armenia = new Desk(platform, "AM");

        for (var path : List.of("/products/" + CODE, RELEASE, FILE)) {
            assertThat(armenia.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(send(armenia, HttpRequest.newBuilder().GET()).statusCode()).isEqualTo(404);
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
            assertThat(send(entitled, HttpRequest.newBuilder().GET()).statusCode())
                    .isEqualTo(500);
            assertThat(entitled.get(FILE).problem()).isEqualTo("file-damaged");
        } finally {
            flipFirstByte(file);
        }
        assertThat(send(entitled, HttpRequest.newBuilder().GET()).statusCode()).isEqualTo(200);
    }

    private static void flipFirstByte(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            var first = content.read();
            content.seek(0);
            content.write(first ^ 1);
        }
    }

    private static HttpResponse<byte[]> publication(Desk publisher, String tag) {
        return send(
                publisher,
                RELEASE + "/publication",
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<byte[]> send(Desk desk, HttpRequest.Builder request) {
        return send(desk, FILE, request);
    }

    private static HttpResponse<byte[]> send(Desk desk, String path, HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                    request.uri(URI.create(desk.url(path)))
                            .timeout(Duration.ofSeconds(120))
                            .header("Authorization", "Bearer " + desk.token())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
