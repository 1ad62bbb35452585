package org.interdesk.portal.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** What the gateway itself refuses, as RFC 9457 problem documents with stable types; the services' own pass unchanged. */
enum ApiProblem {
    UNAUTHENTICATED("unauthenticated", 401, "Sign-in required", "Send an access token as a bearer token."),
    NOT_FOUND("not-found", 404, "Not found", "No service answers for this path."),
    PAYLOAD_TOO_LARGE("payload-too-large", 413, "Body too large", "The request body is longer than is accepted."),
    SERVICE_UNAVAILABLE(
            "unavailable",
            503,
            "A part of the platform cannot be reached at the moment",
            "The service that answers for this path is not available."),
    SERVICE_TOO_SLOW(
            "service-too-slow",
            504,
            "Service too slow",
            "The service that answers for this path did not answer in time.");

    static final String MEDIA_TYPE = "application/problem+json";

    private final String slug;
    private final int status;
    private final String title;
    private final String detail;

    ApiProblem(String slug, int status, String title, String detail) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    /** The document; {@code instance} is the path that was asked for. */
    JsonObject document(String path) {
        return new JsonObject()
                .put("type", "/problems/" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", path);
    }

    /** Answers with this problem, unless an answer has begun. */
    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE);
        if (this == UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (this == SERVICE_UNAVAILABLE) {
            response.putHeader("Retry-After", "5");
        }
        response.end(document(request.path()).encode());
    }
}
