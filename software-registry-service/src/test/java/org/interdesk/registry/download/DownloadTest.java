package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DownloadTest {

    private static final Caller EEC = Caller.publisher("EEC");
    private static final Caller KZ = Caller.officer("KZ");
    private static final byte[] CONTENT = bytes(2_500_000);
    private static final int BEHIND_THE_CHECK = 20 << 20;

    @Inject
    LostDownloads lost;

    @Inject
    SettableNow now;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static String tag(byte[] content) {
        try {
            return "\""
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)) + "\"";
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A product of EEC with the release 1.0, which KZ may have. */
    private static String offered(byte[] content) {
        String code = EEC.registered();
        EEC.hasPublished(code, "1.0", content);
        EEC.grants(code, "KZ").then().statusCode(201);
        return code;
    }

    private static String address(String code) {
        return Caller.API + Caller.path(code, "1.0") + "/files/package.bin";
    }

    private static Response fetch(Caller caller, String code, Map<String, ?> headers) {
        RequestSpecification call = caller.call();
        headers.forEach((name, value) -> call.header(name, value));
        return call.get(address(code));
    }

    private static Response records(Caller caller, String code) {
        return caller.get("/downloads?product=" + code);
    }

    @Test
    void theWholeFileComesAsItWasSentAndIsRecorded() {
        String code = offered(CONTENT);

        Response answer = KZ.fetches(code, "1.0");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(CONTENT);
        assertThat(answer.header("ETag")).isEqualTo(tag(CONTENT));
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        Response records = KZ.awaitRecord(code);
        assertThat(records.<Integer>path("total")).isOne();
        assertThat(records.<String>path("items[0].outcome")).isEqualTo("COMPLETED");
        assertThat(records.<Integer>path("items[0].bytesSent")).isEqualTo(CONTENT.length);
        assertThat(records.<Integer>path("items[0].firstByte")).isZero();
        assertThat(records.<Integer>path("items[0].lastByte")).isEqualTo(CONTENT.length - 1);
        assertThat("\"" + records.<String>path("items[0].sha256") + "\"").isEqualTo(tag(CONTENT));
        assertThat(records.<String>path("items[0].party")).isEqualTo("KZ");
        assertThat(records.<String>path("items[0].person")).isEqualTo("kz-download-officer");
        assertThat(records.<String>path("items[0].number")).isEqualTo(code + "/1.0");
    }

    @Test
    void aBrowserSavesItAndShowsNothingOfIt() {
        Response answer = KZ.fetches(offered(CONTENT), "1.0");

        assertThat(answer.contentType()).isEqualTo("application/octet-stream");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"package.bin\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.header("Cache-Control")).contains("no-transform", "private");
        assertThat(answer.header("Repr-Digest")).startsWith("sha-256=:");
    }

    @Test
    void nothingIsCompressedOnTheWay() {
        byte[] zeros = new byte[200_000];
        String code = offered(zeros);

        Response answer = KZ.call()
                .config(RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "gzip, deflate")
                .get(address(code));

        assertThat(answer.header("Content-Length")).isEqualTo("200000");
        assertThat(answer.asByteArray()).hasSize(200_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-1048575, 0, 1048575",
        "bytes=1048570-1048580, 1048570, 1048580",
        "bytes=2499999-, 2499999, 2499999",
        "bytes=-10, 2499990, 2499999",
        "bytes=100-99999999, 100, 2499999",
        "bytes=-99999999, 0, 2499999"
    })
    void aPartComesAsAPart(String range, int first, int last) {
        String code = offered(CONTENT);

        Response answer = fetch(KZ, code, Map.of("Range", range));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes " + first + "-" + last + "/" + CONTENT.length);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(last - first + 1));
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(CONTENT, first, last + 1));
        Response record = KZ.awaitRecord(code);
        assertThat(record.<Integer>path("items[0].firstByte")).isEqualTo(first);
        assertThat(record.<Integer>path("items[0].bytesSent")).isEqualTo(last - first + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=5-2", "bytes=x-y", "lines=0-5", "bytes=", "junk"})
    void aRangeThatMeansNoPartIsAnsweredWithTheWhole(String range) {
        Response answer = fetch(KZ, offered(CONTENT), Map.of("Range", range));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Range")).isNull();
        assertThat(answer.asByteArray()).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=2500000-", "bytes=9999999999999999999999-", "bytes=-0", "bytes=2500000-2500001"})
    void aRangeBehindTheEndIsRefusedAndNotRecorded(String range) {
        String code = offered(CONTENT);

        Response answer = fetch(KZ, code, Map.of("Range", range));

        assertProblem(answer).is(416, "range-not-satisfiable").has("size", 2_500_000);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */2500000");
        assertThat(records(KZ, code).<Integer>path("total")).isZero();
    }

    @Test
    void aPartIsOfTheSameFileOrThereIsNoPart() {
        String code = offered(CONTENT);
        String range = "bytes=100-199";

        assertThat(fetch(KZ, code, Map.of("Range", range, "If-Range", tag(CONTENT)))
                        .statusCode())
                .isEqualTo(206);
        for (String other : List.of(tag(bytes(5)), "W/" + tag(CONTENT), "Sun, 22 Nov 2026 10:00:00 GMT", "junk")) {
            Response answer = fetch(KZ, code, Map.of("Range", range, "If-Range", other));
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(answer.asByteArray()).hasSize(CONTENT.length);
        }
        assertThat(fetch(KZ, code, Map.of("Range", "bytes=9999999-", "If-Range", tag(bytes(5))))
                        .statusCode())
                .as("a range that is not looked at cannot be wrong")
                .isEqualTo(200);
    }

    @Test
    void conditionsAreKept() {
        String code = offered(CONTENT);

        Response notModified = fetch(KZ, code, Map.of("If-None-Match", "W/" + tag(CONTENT)));
        assertThat(notModified.statusCode()).isEqualTo(304);
        assertThat(notModified.header("ETag")).isEqualTo(tag(CONTENT));
        assertThat(notModified.asByteArray()).isEmpty();
        assertProblem(fetch(KZ, code, Map.of("If-Match", "\"other\""))).is(412, "stale-version");
        assertThat(records(KZ, code).<Integer>path("total")).isZero();
        assertThat(fetch(KZ, code, Map.of("If-Match", tag(CONTENT))).statusCode())
                .isEqualTo(200);
        assertThat(fetch(KZ, code, Map.of("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aHeadSaysWhatAGetWouldAndIsNotRecorded() {
        String code = offered(CONTENT);

        Response head = KZ.call().header("Range", "bytes=0-9").head(address(code));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("2500000");
        assertThat(head.header("ETag")).isEqualTo(tag(CONTENT));
        assertThat(head.asByteArray()).isEmpty();
        assertThat(records(KZ, code).<Integer>path("total")).isZero();
        assertThat(KZ.call()
                        .header("If-None-Match", tag(CONTENT))
                        .head(address(code))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void withoutAnEntitlementThereIsNoFile() {
        String code = offered(CONTENT);
        long events = PublishedEvents.count();

        for (Caller nobody : List.of(Caller.officer("BY"), Caller.integrator("BY"), Caller.publisher("BY"))) {
            assertProblem(nobody.fetches(code, "1.0")).is(404, "not-found");
            assertThat(nobody.call().head(address(code)).statusCode()).isEqualTo(404);
        }
        assertProblem(Caller.with("KZ", Roles.DESK_AGENT).fetches(code, "1.0")).is(403, "forbidden");
        assertProblem(Caller.with("KZ", Roles.AUDITOR).fetches(code, "1.0")).is(403, "forbidden");
        assertThat(RestAssured.given().get(address(code)).statusCode()).isEqualTo(401);
        assertThat(records(EEC, code).<Integer>path("total")).isZero();
        assertThat(PublishedEvents.count()).isEqualTo(events);
    }

    @Test
    void lookingOnOpensNoFile() {
        Caller ru = Caller.publisher("RU");
        String code = ru.registered();
        ru.hasPublished(code, "1.0", CONTENT);
        Caller coordinator = Caller.with("EEC", Roles.COORDINATOR, Roles.DOWNLOAD_OFFICER);

        assertThat(coordinator.get(Caller.path(code, "1.0")).statusCode()).isEqualTo(200);
        assertProblem(coordinator.fetches(code, "1.0")).is(404, "not-found");
    }

    @Test
    void anIntegratorFetchesForItsParty() {
        String code = offered(CONTENT);

        assertThat(Caller.integrator("KZ").fetches(code, "1.0").statusCode()).isEqualTo(200);
        assertThat(records(Caller.integrator("KZ"), code).<String>path("items[0].person"))
                .isEqualTo("service-account-integrator-kz");
    }

    @Test
    void anEntitlementThatIsOverOrRevokedOpensNothing() {
        String code = EEC.registered();
        EEC.hasPublished(code, "1.0", CONTENT);
        Instant present = Instant.now();
        EEC.grants(code, "KZ", Map.of("from", "2020-01-01T00:00:00Z", "until", "2021-01-01T00:00:00Z"));
        EEC.grants(code, "AM", Map.of("from", present.plus(Duration.ofDays(1)).toString()));
        String granted = EEC.grants(code, "KG").path("id");

        assertProblem(KZ.fetches(code, "1.0")).is(404, "not-found");
        assertProblem(Caller.officer("AM").fetches(code, "1.0")).is(404, "not-found");
        assertThat(Caller.officer("KG").fetches(code, "1.0").statusCode()).isEqualTo(200);
        EEC.post("/entitlements/" + granted + "/revocation", Map.of("reason", "Акт отозван"));
        assertProblem(Caller.officer("KG").fetches(code, "1.0")).is(404, "not-found");
        assertThat(records(Caller.officer("KG"), code).<Integer>path("total"))
                .as("what it had fetched is still on record")
                .isOne();
    }

    @Test
    void aDraftIsFetchedByItsPublishersAlone() {
        String code = offered(CONTENT);
        EEC.drafts(code, "2.0").then().statusCode(201);
        EEC.puts(code, "2.0", "package.bin", CONTENT).then().statusCode(201);

        assertThat(Caller.secondPublisher("EEC").fetches(code, "2.0").statusCode())
                .isEqualTo(200);
        assertProblem(KZ.fetches(code, "2.0")).is(404, "not-found");
        assertProblem(Caller.with("EEC", Roles.DOWNLOAD_OFFICER, Roles.AUDITOR).fetches(code, "2.0"))
                .is(404, "not-found");
    }

    @Test
    void whatWasWithdrawnIsNotFetchedAnyMore() {
        String code = offered(CONTENT);
        EEC.withdraws(code, "1.0").then().statusCode(200);

        assertProblem(KZ.fetches(code, "1.0")).is(409, "release-withdrawn").has("reason", "Теряет сообщения");
        assertProblem(Caller.officer("BY").fetches(code, "1.0")).is(404, "not-found");
        assertThat(EEC.fetches(code, "1.0").statusCode()).isEqualTo(200);
    }

    private static Path place(byte[] content) {
        String sha256 = tag(content).replace("\"", "");
        return Path.of("target/test-files", sha256.substring(0, 2), sha256);
    }

    private static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int one = bytes.read();
            bytes.seek(at);
            bytes.write(one ^ 1);
        }
    }

    @Test
    void aFileChangedOnDiskIsNotDelivered() throws IOException {
        byte[] content = bytes(2_500_000);
        String code = offered(content);
        flip(place(content), 2_400_000);
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
        byte[] cut = bytes(5_000);
        String withCut = offered(cut);
        Files.write(place(cut), Arrays.copyOf(cut, 4_999));
        byte[] gone = bytes(5_000);
        String withGone = offered(gone);
        Files.delete(place(gone));

        assertProblem(fetch(KZ, withCut, Map.of("Range", "bytes=0-9"))).is(500, "file-damaged");
        assertProblem(KZ.fetches(withGone, "1.0")).is(500, "file-damaged");
        assertThat(records(EEC, withGone).<Integer>path("total")).isZero();
    }

    @Test
    void damageFarBehindBreaksTheConnectionOffBeforeAWrongByte() throws Exception {
        byte[] content = bytes(BEHIND_THE_CHECK);
        String code = offered(content);
        flip(place(content), BEHIND_THE_CHECK - 1_000);

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
        byte[] content = bytes(BEHIND_THE_CHECK);
        String code = offered(content);

        byte[] begun = receive(code, 1_000_000, 16 << 10);
        awaitOutcome(code, "CUT");
        assertThat(records(KZ, code).<Integer>path("items[0].bytesSent")).isLessThan(content.length);
        String stages = Caller.path(code, "1.0") + "/adoption";
        assertThat(KZ.get(stages).<List<String>>path("items.stage")).doesNotContain("DOWNLOADED");

        Response rest = fetch(KZ, code, Map.of("Range", "bytes=" + begun.length + "-", "If-Range", tag(content)));

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(Arrays.equals(rest.asByteArray(), Arrays.copyOfRange(content, begun.length, content.length)))
                .isTrue();
        KZ.awaitRecord(code);
        assertThat(KZ.get(stages).<List<String>>path("items.stage")).containsExactly("DOWNLOADED", "OFFERED");
        assertThat(records(EEC, code).<List<String>>path("items.outcome")).containsExactly("COMPLETED", "CUT");
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

    @Test
    void aDownloadWhoseEndNobodySawIsLostAfterADay() throws SQLException {
        String code = offered(CONTENT);
        KZ.hasFetched(code, "1.0");
        String id = records(KZ, code).path("items[0].id");
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update download set outcome = 'RUNNING', ended_at = null where id = '" + id + "'");
        }

        lost.giveUp();
        assertThat(records(KZ, code).<String>path("items[0].outcome")).isEqualTo("RUNNING");
        now.advance(Duration.ofHours(25));
        try {
            lost.giveUp();
        } finally {
            now.letRun();
        }

        assertThat(records(KZ, code).<String>path("items[0].outcome")).isEqualTo("LOST");
    }

    @Test
    void theRecordIsReadByBothSidesAndNobodyElse() {
        String code = offered(CONTENT);
        EEC.grants(code, "AM").then().statusCode(201);
        KZ.hasFetched(code, "1.0");
        Caller.officer("AM").hasFetched(code, "1.0");

        assertThat(records(EEC, code).<List<String>>path("items.party")).containsExactly("AM", "KZ");
        assertThat(records(Caller.with("EEC", Roles.COORDINATOR), code).<Integer>path("total"))
                .isEqualTo(2);
        assertThat(records(KZ, code).<List<String>>path("items.party")).containsExactly("KZ");
        assertThat(records(Caller.with("KZ", Roles.AUDITOR), code).<Integer>path("total"))
                .isOne();
        assertThat(records(Caller.officer("BY"), code).<Integer>path("total")).isZero();
        assertThat(EEC.get("/downloads?product=" + code + "&version=1.0&party=KZ&outcome=COMPLETED")
                        .<Integer>path("total"))
                .isOne();
        Response page = records(EEC, code + "&limit=1");
        assertThat(records(EEC, code + "&limit=1&cursor=" + page.path("next")).<String>path("items[0].party"))
                .isEqualTo("KZ");
    }
}
