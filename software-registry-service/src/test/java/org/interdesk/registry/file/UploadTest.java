package org.interdesk.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.registry.Caller;
import org.interdesk.registry.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadTest {

    private static final Caller MAKER = Caller.publisher("EEC");
    private static final String OCTETS = "application/octet-stream";
    private static final long LIMIT = 24L << 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    FileSweep sweep;

    @Inject
    SettableNow now;

    private static String draft() {
        String code = MAKER.registered();
        MAKER.drafts(code, "1.0").then().statusCode(201);
        return code;
    }

    @Test
    void aFileIsKeptUnderItsChecksumAndShownWithIt() throws Exception {
        byte[] content = Content.bytes(3_000_000);
        String code = draft();

        Response answer = MAKER.puts(code, "1.0", "gateway-1.0.tar.gz", content);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<String>path("sha256")).isEqualTo(Content.hex(content));
        assertThat(answer.<Integer>path("size")).isEqualTo(content.length);
        assertThat(answer.<String>path("role")).isEqualTo("PACKAGE");
        assertThat(Files.readAllBytes(Content.place(content))).isEqualTo(content);
        Response release = MAKER.get(Caller.path(code, "1.0"));
        assertThat(release.<List<String>>path("files.name")).containsExactly("gateway-1.0.tar.gz");
        assertThat(MAKER.call().get(release.<String>path("files[0].href")).asByteArray())
                .isEqualTo(content);
    }

    @Test
    void sendingTheSameAgainChangesNothingAndSomethingElseIsRefused() {
        byte[] content = Content.bytes(100);
        String code = draft();
        MAKER.puts(code, "1.0", "a.bin", content).then().statusCode(201);
        long events = PublishedEvents.count();

        assertThat(MAKER.puts(code, "1.0", "a.bin", content).statusCode()).isEqualTo(200);
        assertProblem(MAKER.puts(code, "1.0", "a.bin", Content.bytes(100))).is(409, "file-exists");
        assertProblem(MAKER.puts(code, "1.0", "a.bin?role=SBOM", content)).is(409, "file-exists");
        assertThat(PublishedEvents.count()).isEqualTo(events);
    }

    @Test
    void anAnnouncedChecksumMustBeTrue() {
        byte[] content = Content.bytes(100);
        String code = draft();
        String base64 = Base64.getEncoder().encodeToString(Content.sha256(content));
        String wrong = Base64.getEncoder().encodeToString(Content.sha256(Content.bytes(100)));

        assertProblem(announced(code, "a.bin", content, wrong)).is(422, "digest-mismatch");
        assertProblem(MAKER.puts(code, "1.0", "a.bin?sha256=" + "0".repeat(64), content))
                .is(422, "digest-mismatch");
        assertProblem(MAKER.puts(code, "1.0", "a.bin?sha256=0", content)).is(400, "invalid-request");
        assertThat(MAKER.get(Caller.path(code, "1.0")).<List<Object>>path("files"))
                .isEmpty();
        assertThat(Content.place(content)).doesNotExist();
        assertThat(announced(code, "a.bin", content, base64).statusCode()).isEqualTo(201);
        assertThat(MAKER.puts(code, "1.0", "b.bin?sha256=" + Content.hex(content), content)
                        .statusCode())
                .isEqualTo(201);
    }

    private static Response announced(String code, String name, byte[] content, String base64) {
        return MAKER.puts(code, "1.0", name, content, Map.of("Content-Digest", "sha-256=:" + base64 + ":"));
    }

    @Test
    void anEmptyFileIsNoFile() {
        assertProblem(MAKER.puts(draft(), "1.0", "a.bin", new byte[0])).is(400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x", "image/png"})
    void aFileIsSentAsItIs(String mediaType) throws Exception {
        assertProblem(stream(MAKER, draft(), mediaType, 1)).is(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "role=DRAWING",
        "role=SIGNATURE",
        "role=PACKAGE&signs=b.bin",
        "role=SIGNATURE&signs=a.bin",
        "role=SIGNATURE&signs=..%2Fb"
    })
    void aFileHasASensibleRole(String query) {
        assertProblem(MAKER.puts(draft(), "1.0", "a.bin?" + query, Content.bytes(1)))
                .is(400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fx", "%2e%2e%2fx", ".hidden", "a%00b", "a%0d%0aX-Evil:1", "a%5Cb", "%20", "a..b"})
    void aNameIsNoPath(String name) {
        long events = PublishedEvents.count();

        assertProblem(MAKER.puts(draft(), "1.0", name, Content.bytes(1))).is(404, "not-found");

        assertThat(PublishedEvents.count()).as("the product and its draft").isEqualTo(events + 2);
    }

    @Test
    void aNameMayBeRussian() {
        String code = draft();
        String name = "%D0%98%D0%BD%D1%81%D1%82%D1%80%D1%83%D0%BA%D1%86%D0%B8%D1%8F%20(1).pdf";

        MAKER.puts(code, "1.0", name + "?role=DOCUMENT", Content.bytes(9))
                .then()
                .statusCode(201);

        Response release = MAKER.get(Caller.path(code, "1.0"));
        assertThat(release.<String>path("files[0].name")).isEqualTo("Инструкция (1).pdf");
        Response file = MAKER.call().get(release.<String>path("files[0].href"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__________ (1).pdf\"; filename*=UTF-8''"
                        + "%D0%98%D0%BD%D1%81%D1%82%D1%80%D1%83%D0%BA%D1%86%D0%B8%D1%8F%20%281%29.pdf");
    }

    @Test
    void aFileTakenOutOfADraftIsSweptWhenNobodyNeedsIt() throws Exception {
        byte[] content = Content.bytes(50);
        String code = draft();
        MAKER.puts(code, "1.0", "a.bin", content).then().statusCode(201);

        assertThat(MAKER.call()
                        .delete(Caller.API + Caller.path(code, "1.0") + "/files/a.bin")
                        .statusCode())
                .isEqualTo(204);
        sweep.sweep();
        assertThat(Content.place(content))
                .as("may still be on its way into a release")
                .exists();
        now.advance(Duration.ofHours(25));
        try {
            sweep.sweep();
        } finally {
            now.letRun();
        }

        assertThat(Content.place(content)).doesNotExist();
        assertProblem(MAKER.call().delete(Caller.API + Caller.path(code, "1.0") + "/files/a.bin"))
                .is(404, "not-found");
    }

    @Test
    void sweepingLeavesWhatAReleaseHas() throws Exception {
        byte[] content = Content.bytes(50);
        Caller ru = Caller.publisher("RU");
        String code = ru.registered();
        ru.drafts(code, "1.0").then().statusCode(201);
        ru.puts(code, "1.0", "a.bin", content).then().statusCode(201);

        now.advance(Duration.ofHours(25));
        try {
            sweep.sweep();
        } finally {
            now.letRun();
        }

        assertThat(Content.place(content)).exists();
    }

    @Test
    void aFileThatAnnouncesTooMuchIsRefusedBeforeItIsSent() throws IOException {
        String head = request("PUT", draft(), "Content-Length: " + (LIMIT + 1));

        assertThat(rawAnswer(head)).startsWith("HTTP/1.1 413 ").contains("/problems/payload-too-large");
    }

    @Test
    void aFileOfAStrangerIsRefusedBeforeItIsSent() throws IOException {
        String code = draft();
        String head = request("PUT", code, "Content-Length: 1000000")
                .replace(MAKER.token(), Caller.publisher("BY").token());

        assertThat(rawAnswer(head)).startsWith("HTTP/1.1 404 ").contains("/problems/not-found");
    }

    @Test
    void aFileOfUnknownLengthIsRefusedWhenItPassesTheLimit() throws Exception {
        HttpResponse<byte[]> answer = stream(MAKER, draft(), OCTETS, LIMIT + 1);

        assertProblem(answer).is(413, "payload-too-large");
    }

    @Test
    void aFileOfUnknownLengthIsTakenUpToTheLimit() throws Exception {
        String code = draft();

        assertThat(stream(MAKER, code, OCTETS, LIMIT).statusCode()).isEqualTo(201);
        assertThat(MAKER.get(Caller.path(code, "1.0")).<Integer>path("files[0].size"))
                .isEqualTo((int) LIMIT);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        String code = draft();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(request("PUT", code, "Content-Length: 100000").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(Content.bytes(5_000));
            socket.getOutputStream().flush();
        }

        assertThat(MAKER.get(Caller.path(code, "1.0")).<List<Object>>path("files"))
                .isEmpty();
        MAKER.puts(code, "1.0", "a.bin", Content.bytes(10)).then().statusCode(201);
    }

    @Test
    void aSenderThatIsRefusedAtOnceHearsItHoweverMuchItSends() throws Exception {
        String code = draft();
        Caller stranger = Caller.publisher("BY");

        for (int i = 0; i < 3; i++) {
            assertProblem(stream(stranger, code, OCTETS, LIMIT)).is(404, "not-found");
        }
        assertProblem(stream(MAKER, code, "text/plain", LIMIT)).is(415, "unsupported-media-type");
        assertThat(stream(MAKER, code, OCTETS, 10).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<byte[]> stream(Caller caller, String code, String mediaType, long size)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + Caller.API
                        + Caller.path(code, "1.0") + "/files/a.bin"))
                .header("Authorization", "Bearer " + caller.token())
                .header("Content-Type", mediaType)
                .timeout(Duration.ofSeconds(60))
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(size)))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String request(String method, String code, String header) {
        return method + " " + Caller.API + Caller.path(code, "1.0") + "/files/a.bin HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + MAKER.token() + "\r\nContent-Type: application/octet-stream\r\n" + header
                + "\r\n\r\n";
    }

    /** Sends the head and nothing of the body, and reads the whole answer. */
    private static String rawAnswer(String head) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            byte[] part = new byte[8192];
            for (int read = socket.getInputStream().read(part);
                    read > 0;
                    read = socket.getInputStream().read(part)) {
                answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
                if (answer.indexOf("\r\n\r\n") > 0 && answer.charAt(answer.length() - 1) == '}') {
                    break;
                }
            }
            return answer.toString();
        }
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int part = (int) Math.min(left, length);
            left -= part;
            return part;
        }
    }
}
