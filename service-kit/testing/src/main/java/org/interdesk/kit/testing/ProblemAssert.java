package org.interdesk.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Says that an answer is a problem document (RFC 9457) of a certain type. */
public final class ProblemAssert {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    private ProblemAssert(int status, String mediaType, String body) {
        assertThat(mediaType).as("media type of %d: %s", status, body).startsWith("application/problem+json");
        try {
            document = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON in a problem document: " + body, e);
        }
        assertThat(document.path("status").asInt()).as("status inside %s", body).isEqualTo(status);
        assertThat(document.path("title").asText()).as("title in %s", body).isNotBlank();
        assertThat(document.path("detail").asText()).as("detail in %s", body).isNotBlank();
        assertThat(document.path("instance").asText())
                .as("instance in %s", body)
                .isNotBlank();
        assertThat(body).as("nothing of the inside leaks").doesNotContain("Exception", "org.interdesk", "at java.");
    }

    public static ProblemAssert assertProblem(Response response) {
        return new ProblemAssert(response.statusCode(), response.contentType(), response.asString());
    }

    public static ProblemAssert assertProblem(HttpResponse<byte[]> response) {
        return new ProblemAssert(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse("no media type"),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    /**
     * @param slug the part of the type after {@code /problems/}, see docs/api/problems.md
     */
    public ProblemAssert is(int status, String slug) {
        assertThat(document.path("type").asText() + " with " + document.path("status"))
                .as("problem %s", document)
                .isEqualTo("/problems/" + slug + " with " + status);
        return this;
    }

    /** Some error points to this place of the request, for example {@code /subject}. */
    public ProblemAssert pointsTo(String pointer) {
        assertThat(document.path("errors").findValuesAsText("pointer"))
                .as("pointers in %s", document)
                .contains(pointer);
        return this;
    }

    /** The document carries this member with this value. */
    public ProblemAssert has(String member, Object value) {
        assertThat(document.path(member).asText())
                .as("%s in %s", member, document)
                .isEqualTo(String.valueOf(value));
        return this;
    }

    public JsonNode document() {
        return document;
    }
}
