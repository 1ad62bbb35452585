package org.interdesk.portal.service;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;
import org.interdesk.portal.testing.FileService;
import org.interdesk.portal.testing.FormWithFile;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@PortalTest
@Timeout(60)
class FileIntakeTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeEach
    void servicesUp() {
        Services.reset();
        Services.registry()
                .stubFor(put(urlPathMatching("/api/v1/files/.+"))
                        .willReturn(aResponse().withStatus(201)));
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private static String send(String room, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/taken/" + room))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", type)
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String send(String room, FormWithFile form) throws IOException, InterruptedException {
        return send(room, FormWithFile.TYPE, form.publisher());
    }

    @Test
    void theFileReachesTheServiceUnderItsName() throws Exception {
        assertThat(send("registry", FormWithFile.of("Шлюз 2.4 (b).zip", 5))).isEmpty();

        Services.registry()
                .verify(putRequestedFor(urlEqualTo("/api/v1/files/%D0%A8%D0%BB%D1%8E%D0%B7%202.4%20%28b%29.zip"))
                        .withHeader("Authorization", equalTo("Bearer token-of-the-person"))
                        .withHeader("Content-Type", equalTo("application/octet-stream"))
                        .withRequestBody(equalTo("\u0000\u0001\u0002\u0003\u0004")));
    }

    @Test
    void aPathBeforeTheNameIsNoPartOfIt() throws Exception {
        send("registry", FormWithFile.of("C:\\\\build\\\\a.bin", 1));

        Services.registry().verify(putRequestedFor(urlEqualTo("/api/v1/files/a.bin")));
    }

    @Test
    void aLargeFileGoesThroughAtTheServicesPace() throws Exception {
        FormWithFile form = FormWithFile.of("large.bin", 256L * MEBIBYTE);
        CompletableFuture<Long> most = new CompletableFuture<>();
        Services.files().answerWith(exchange -> most.complete(compare(exchange, form)));

        assertThat(send("files", form)).isEmpty();

        assertThat(most.join()).as("most bytes under way").isBetween(0L, 32L * MEBIBYTE);
    }

    /** Reads and compares everything; answers how far the sender was ahead at most, or -1 if the content differs. */
    private static long compare(HttpExchange exchange, FormWithFile form) throws IOException {
        long most = 0;
        long received = 0;
        InputStream expected = FormWithFile.content(256L * MEBIBYTE);
        boolean same = true;
        for (byte[] piece = exchange.getRequestBody().readNBytes(MEBIBYTE);
                piece.length > 0;
                piece = exchange.getRequestBody().readNBytes(MEBIBYTE)) {
            same &= java.util.Arrays.equals(piece, expected.readNBytes(piece.length));
            received += piece.length;
            most = Math.max(most, form.sent() - received);
        }
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
        return same && received == 256L * MEBIBYTE ? most : -1;
    }

    @Test
    void aFormThatBreaksOffIsNoFile() throws Exception {
        CompletableFuture<Boolean> whole = new CompletableFuture<>();
        Services.files().answerWith(exchange -> {
            try {
                exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
                whole.complete(true);
            } catch (IOException broken) {
                whole.complete(false);
            }
        });
        byte[] head = FormWithFile.of("a.bin", MEBIBYTE).head();

        try (Socket browser = new Socket("127.0.0.1", port())) {
            OutputStream out = browser.getOutputStream();
            out.write(("POST /taken/files HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + FormWithFile.TYPE
                            + "\r\nContent-Length: " + 2 * MEBIBYTE + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(head);
            out.write(new byte[MEBIBYTE]);
            out.flush();
        }

        await("the service to notice").until(whole::isDone);
        assertThat(whole.join()).isFalse();
    }

    @Test
    void aServiceThatRefusesBeforeTheEndIsListenedTo() throws Exception {
        CompletableFuture<Void> listened = new CompletableFuture<>();
        Services.files().answerWith(exchange -> {
            byte[] problem = "{\"type\":\"/problems/file-exists\",\"status\":409}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(409, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.getResponseBody().flush();
            // closed over what was not read, the connection would take back an answer that nobody has read yet
            listened.join();
            exchange.close();
        });

        try {
            assertThat(send("files", FormWithFile.of("a.bin", 64L * MEBIBYTE))).isEqualTo("file-exists");
        } finally {
            listened.complete(null);
        }
    }

    @Test
    void nothingChosenIsNoFile() throws Exception {
        assertThat(send("registry", FormWithFile.empty())).isEqualTo(FileIntake.NO_FILE);

        Services.registry().verify(0, putRequestedFor(urlPathMatching("/.*")));
    }

    @Test
    void whatIsNoFormIsRefused() throws Exception {
        assertThat(send("registry", "text/plain", HttpRequest.BodyPublishers.ofString("a")))
                .isEqualTo("invalid-request");
    }

    @Test
    void aFormOfUnknownLengthOrTooLongIsRefusedBeforeItComes() throws Exception {
        String unknown = send(
                "registry",
                FormWithFile.TYPE,
                HttpRequest.BodyPublishers.ofInputStream(() -> FormWithFile.content(10)));

        assertThat(unknown).isEqualTo(FileIntake.TOO_LARGE);
        assertThat(answerToHead("Content-Length: " + (FileService.MOST + 1))).contains(FileIntake.TOO_LARGE);
        Services.registry().verify(0, putRequestedFor(urlPathMatching("/.*")));
    }

    private static String answerToHead(String header) throws IOException {
        try (Socket browser = new Socket("127.0.0.1", port())) {
            browser.getOutputStream()
                    .write(("POST /taken/files HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + FormWithFile.TYPE
                                    + "\r\n" + header + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            browser.setSoTimeout(30_000);
            browser.shutdownOutput();
            return new String(browser.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aServiceThatIsAwayHasNoFile() throws Exception {
        Services.registry()
                .stubFor(put(urlPathMatching("/api/v1/files/.+"))
                        .atPriority(1)
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(send("registry", FormWithFile.of("a.bin", 5))).isEqualTo(FileIntake.DOWN);
    }
}
