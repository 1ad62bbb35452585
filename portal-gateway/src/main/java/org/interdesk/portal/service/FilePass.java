package org.interdesk.portal.service;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Hands a file of a service on to the browser within the session: with the person's token there, piece by piece here.
 *
 * <p>What the browser says of parts and conditions reaches the service, and what the service says of the file reaches the
 * browser, so that a download that broke off resumes and a file that is known is not sent again. No more is held than the
 * browser is behind. A browser that goes away ends the request to the service, and a service that breaks off breaks the
 * connection to the browser off, so that nobody takes a piece for the whole. The file is only ever saved, never shown.
 *
 * <p>A resource has a method for GET and one for HEAD, and both return this answer.
 */
@RequestScoped
public class FilePass {

    private static final String SANDBOX = "sandbox; default-src 'none'";
    private static final List<String> ASKED = List.of("Range", "If-Range", "If-Match", "If-None-Match");
    private static final List<String> TOLD = List.of(
            HttpHeaders.CONTENT_LENGTH,
            "Content-Range",
            "Accept-Ranges",
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            "Repr-Digest",
            HttpHeaders.CACHE_CONTROL);

    /** Answers without the file that are for the browser and not for the person. */
    private static final Set<Integer> WITHOUT_FILE = Set.of(304, 412, 416);

    private final FileConnections services;
    private final RoutingContext browser;
    private final JsonWebToken accessToken;

    FilePass(FileConnections services, RoutingContext browser, JsonWebToken accessToken) {
        this.services = services;
        this.browser = browser;
        this.accessToken = accessToken;
    }

    /**
     * Asks for a file and answers with it. Fails with {@link ServiceRefusal} or {@link ServiceDown} when there is none.
     *
     * @param room name of the service as the gateway knows it
     * @param path of the file at the service, encoded, with its query
     */
    public Uni<Response> pass(String room, String path) {
        String token = accessToken.getRawToken();
        return Uni.createFrom()
                .completionStage(() -> ask(room, path, token).toCompletionStage())
                .onFailure(cause -> !(cause instanceof ServiceRefusal))
                .transform(cause -> new ServiceDown(cause.toString()));
    }

    private Future<Response> ask(String room, String path, String token) {
        return services.open(room, browser.request().method(), path, token, services.patience())
                .compose(this::sendWithConditions)
                .compose(this::answer);
    }

    /** The file stays at the service until there is somewhere to put it. */
    private Future<HttpClientResponse> sendWithConditions(HttpClientRequest request) {
        for (String name : ASKED) {
            String said = browser.request().getHeader(name);
            if (said != null) {
                request.putHeader(name, said);
            }
        }
        return request.send().map(file -> {
            file.pause();
            return file;
        });
    }

    private Future<Response> answer(HttpClientResponse file) {
        int status = file.statusCode();
        if (status >= 300 && !WITHOUT_FILE.contains(status)) {
            Future<Buffer> said = file.body();
            file.resume();
            return said.compose(body -> Future.failedFuture(Answers.failure(status, body.toString())));
        }
        Response.ResponseBuilder answer = described(file);
        if (status >= 300 || HttpMethod.HEAD.equals(browser.request().method())) {
            file.resume();
            return Future.succeededFuture(answer.build());
        }
        return Future.succeededFuture(
                answer.entity(new PassedFile(file, browser)).build());
    }

    private Response.ResponseBuilder described(HttpClientResponse file) {
        browser.response()
                .putHeader("Content-Security-Policy", SANDBOX)
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        Response.ResponseBuilder answer = Response.status(file.statusCode());
        for (String name : TOLD) {
            String said = file.getHeader(name);
            if (said != null
                    && !(name.equals(HttpHeaders.CONTENT_LENGTH) && WITHOUT_FILE.contains(file.statusCode()))) {
                answer.header(name, said);
            }
        }
        if (!WITHOUT_FILE.contains(file.statusCode())) {
            String type = file.getHeader(HttpHeaders.CONTENT_TYPE);
            answer.header(HttpHeaders.CONTENT_TYPE, type == null ? MediaType.APPLICATION_OCTET_STREAM : type)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            disposition(file.getHeader(HttpHeaders.CONTENT_DISPOSITION)));
        }
        return answer;
    }

    private static String disposition(@Nullable String said) {
        return said != null && said.startsWith("attachment") ? said : "attachment";
    }

    /**
     * A file that has begun to come.
     *
     * @param from paused
     */
    record PassedFile(HttpClientResponse from, RoutingContext browser) {

        /** Hands the bytes on at the browser's pace; done when they are all gone or one side is. */
        Future<Void> handOn() {
            var to = browser.response().putHeader(HttpHeaders.CONTENT_ENCODING, "identity");
            String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
            if (length == null) {
                to.setChunked(true);
            } else {
                to.putHeader(HttpHeaders.CONTENT_LENGTH, length);
            }
            browser.addEndHandler(ended -> {
                if (ended.failed()) {
                    from.request().reset();
                }
            });
            return from.pipe().endOnFailure(false).to(to).onFailure(cause -> {
                from.request().reset();
                to.reset();
            });
        }
    }
}
