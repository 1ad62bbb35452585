package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the gateway answered.
 *
 * @param body an empty object if there was none, or if it was something else than JSON
 * @param bytes the body as it came
 */
public record Answer(int status, JsonNode body, byte[] bytes) {

    public boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    /** Problem type and detail of a refusal, one line. */
    public String refusal() {
        var type = body.path("type").asText("");
        var slug = type.substring(type.lastIndexOf('/') + 1);
        return (status + " " + slug + ": "
                        + body.path("detail").asText(body.path("title").asText("")))
                .strip();
    }
}
