package org.interdesk.kit.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A POST to the service under test with exactly these bytes and headers.
 *
 * <p>REST Assured corrects what it sends; bad input has to arrive as bad as it is.
 */
public record ApiRequest(String path, Map<String, String> headers, byte[] body) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static ApiRequest post(String path, String body) {
        return new ApiRequest(path, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    ApiRequest body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    ApiRequest body(byte[] bytes) {
        return new ApiRequest(path, headers, bytes);
    }

    ApiRequest header(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new ApiRequest(path, changed, body);
    }

    ApiRequest token(@Nullable String token) {
        return header("Authorization", token == null ? null : "Bearer " + token);
    }

    HttpResponse<byte[]> send() {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
