package org.interdesk.portal.service;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@PortalTest
@Timeout(60)
class FilePassTest {

    private static final String FILE = "/api/v1/files/a";
    private static final String PAGE = "/passed/registry/a";
    private static final String LARGE = "/passed/files/a";
    private static final String TAG = "\"9f86d081\"";
    private static final String NAME =
            "attachment; filename=\"____.zip\"; filename*=UTF-8''%D0%A8%D0%BB%D1%8E%D0%B7.zip";
    private static final int PIECE = 1 << 20;

    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        officer.signIn();
    }

    private static void says(ResponseDefinitionBuilder answer) {
        Services.registry().stubFor(any(urlEqualTo(FILE)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder file(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/octet-stream")
                .withHeader("ETag", TAG)
                .withHeader("Accept-Ranges", "bytes")
                .withHeader("Repr-Digest", "sha-256=:abc=:")
                .withHeader("Content-Disposition", NAME)
                .withHeader("Content-Encoding", "identity")
                .withHeader("Set-Cookie", "of-the-service=1");
    }

    @Test
    void theFileComesWithWhatTheServiceSaysOfIt() {
        says(file(200).withHeader("Content-Length", "7").withBody("content"));

        var answer = officer.raw(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("content");
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(7);
        assertThat(answer.headers().allValues("ETag")).containsExactly(TAG);
        assertThat(answer.headers().allValues("Content-Disposition")).containsExactly(NAME);
        assertThat(answer.headers().allValues("Repr-Digest")).containsExactly("sha-256=:abc=:");
        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("identity");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("of-the-service"));
        Services.registry()
                .verify(getRequestedFor(urlEqualTo(FILE))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withoutHeader("Cookie"));
    }

    @Test
    void theFileIsSavedAndNeverShown() {
        says(aResponse()
                .withHeader("Content-Type", "text/html")
                .withHeader("Content-Disposition", "inline")
                .withBody("<b>"));

        var headers = officer.raw(PAGE).headers();

        assertThat(headers.allValues("Content-Disposition")).containsExactly("attachment");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
    }

    @Test
    void aPartIsAskedForAndAnswered() {
        says(file(206).withHeader("Content-Range", "bytes 3-6/7").withBody("tent"));

        var answer = officer.raw(PAGE, "Range", "bytes=3-", "If-Range", TAG);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("tent");
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes 3-6/7");
        Services.registry()
                .verify(getRequestedFor(urlEqualTo(FILE))
                        .withHeader("Range", equalTo("bytes=3-"))
                        .withHeader("If-Range", equalTo(TAG)));
    }

    @Test
    void aPartBehindTheEndIsRefusedWithTheSize() {
        says(Services.problem(416, "range-not-satisfiable").withHeader("Content-Range", "bytes */7"));

        var answer = officer.raw(PAGE, "Range", "bytes=9-");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */7");
    }

    @Test
    void aFileThatIsKnownIsNotSentAgain() {
        says(file(304));

        var answer = officer.raw(PAGE, "If-None-Match", TAG);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).hasValue(TAG);
        Services.registry().verify(getRequestedFor(urlEqualTo(FILE)).withHeader("If-None-Match", equalTo(TAG)));
    }

    @Test
    void theHeadIsAskedOfTheService() {
        says(file(200).withHeader("Content-Length", "7"));

        var answer = officer.head(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(7);
        Services.registry().verify(headRequestedFor(urlEqualTo(FILE)));
    }

    @Test
    void whatTheServiceRefusesIsAPage() {
        says(Services.problem(403, "forbidden"));

        assertThat(officer.get(PAGE).page().select(".trouble-code").text()).isEqualTo("403");
    }

    @Test
    void aServiceThatIsAwayIsAPage() {
        says(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        var answer = officer.get(PAGE);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.page().select("h1").text()).isEqualTo("Сервис временно недоступен");
    }

    @Test
    void whoeverIsNotSignedInIsLedToSignIn() {
        assertThat(Browser.anonymous().raw(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void aLargeFileGoesThroughWhole() throws IOException {
        long size = 256L << 20;
        Services.files().answerWith(exchange -> send(exchange, size, size, new AtomicLong()));

        var answer = officer.stream(LARGE);

        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(size);
        try (InputStream body = answer.body()) {
            assertThat(body.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(size);
        }
    }

    @Test
    void aFileThatBreaksOffAtTheServiceBreaksOffHere() {
        Services.files().answerWith(exchange -> send(exchange, 10 * PIECE, 3 * PIECE, new AtomicLong()));

        HttpResponse<InputStream> answer = officer.stream(LARGE);

        assertThatThrownBy(() -> answer.body().transferTo(java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aBrowserThatGoesAwayEndsTheRequestToTheService() throws IOException {
        long size = 4L << 30;
        AtomicLong sent = new AtomicLong();
        CompletableFuture<Boolean> cut = new CompletableFuture<>();
        Services.files().answerWith(exchange -> {
            try {
                send(exchange, size, size, sent);
                cut.complete(false);
            } catch (IOException gone) {
                cut.complete(true);
            }
        });

        HttpResponse<InputStream> answer = officer.stream(LARGE);
        answer.body().readNBytes(PIECE);
        answer.body().close();

        await("the service to notice").until(cut::isDone);
        assertThat(cut.join()).isTrue();
        assertThat(sent.get()).as("bytes that were held meanwhile").isLessThan(64L << 20);
    }

    private static void send(HttpExchange exchange, long declared, long sent, AtomicLong count) throws IOException {
        byte[] piece = "0123456789abcdef".repeat(PIECE / 16).getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, declared);
        for (long at = 0; at < sent; at += piece.length) {
            int length = (int) Math.min(piece.length, sent - at);
            exchange.getResponseBody().write(piece, 0, length);
            count.addAndGet(length);
        }
        exchange.close();
    }
}
