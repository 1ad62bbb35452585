package org.interdesk.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/**
 * A problem document (RFC 9457).
 *
 * @param type kind of refusal, {@code /problems/<slug>}, stable
 * @param instance names this occurrence; the log of an unexpected failure has the same name
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, Map.of());
    }

    public static Problem of(ProblemType type, String detail, Map<String, Object> extensions) {
        return new Problem(
                type.uri(), type.title(), type.status(), detail, "urn:uuid:" + UUID.randomUUID(), extensions);
    }

    public static Problem of(ProblemException refusal) {
        return of(refusal.type(), refusal.detail(), refusal.extensions());
    }

    public Response toResponse() {
        var response =
                Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }
}
