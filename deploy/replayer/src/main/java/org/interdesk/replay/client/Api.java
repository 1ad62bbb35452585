package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.replay.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's REST API, as a party's integrator.
 *
 * <p>A call that was not answered, or answered 5xx or 429, is made again with the same Idempotency-Key, with growing
 * pauses, until the patience is over: a service that is restarted in between is no reason to stop. Any other answer
 * is final.
 */
public final class Api {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI gateway;
    private final Tokens tokens;
    private final CallTimes times;
    private final Duration patience;
    private final ObjectMapper json = new ObjectMapper();

    /** Calls of machine accounts only. */
    public Api(Credentials credentials, CallTimes times, Duration patience) {
        this(credentials, times, patience, null);
    }

    /** @param people tokens for calls that name a person instead of a party; null if there are none */
    public Api(Credentials credentials, CallTimes times, Duration patience, @Nullable PersonTokens people) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.gateway = credentials.gateway();
        this.tokens = new Tokens(http, credentials, people);
        this.times = times;
        this.patience = patience;
    }

    /** @param path below {@code /api/v1} */
    public Answer post(String party, String path, Map<String, Object> body, UUID idempotencyKey) {
        try {
            var request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                    .timeout(ANSWER)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", idempotencyKey.toString())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            return untilAnswered(party, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param version of the thing that is written anew, as it was read */
    public Answer putJson(String party, String path, Map<String, Object> body, long version) {
        try {
            var request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                    .timeout(ANSWER)
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            return untilAnswered(party, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file; its SHA-256 is announced, so that a file that was damaged on its way is refused. */
    public Answer put(String party, String path, byte[] file) {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256(file)) + ":")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(file));
        return untilAnswered(party, request);
    }

    public Answer get(String party, String path) {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path));
        return untilAnswered(party, request.timeout(ANSWER).GET());
    }

    /** A file, as it is. */
    public byte[] download(String party, String path) {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .timeout(ANSWER)
                .GET();
        var answer = untilAnswered(party, request);
        if (!answer.isAccepted()) {
            throw new Unusable("GET " + path + " as " + party + " was answered " + answer.refusal());
        }
        return answer.bytes();
    }

    /** All items of a list, page by page. */
    public List<JsonNode> list(String party, String path) {
        List<JsonNode> items = new ArrayList<>();
        var page = path + (path.contains("?") ? "&" : "?") + "limit=200";
        var cursor = "";
        while (true) {
            var answer = get(party, page + cursor);
            if (!answer.isAccepted()) {
                throw new Unusable("GET " + page + " as " + party + " was answered " + answer.refusal());
            }
            answer.body().path("items").forEach(items::add);
            var next = answer.body().path("next");
            if (next.isNull() || next.isMissingNode()) {
                return items;
            }
            cursor = "&cursor=" + next.asText();
        }
    }

    private Answer untilAnswered(String party, HttpRequest.Builder request) {
        var giveUpAt = System.nanoTime() + patience.toNanos();
        var pause = Duration.ofMillis(200);
        var renewed = false;
        while (true) {
            var what = "no answer";
            try {
                var token = tokens.of(party);
                var answer = once(request.copy()
                        .setHeader("Authorization", "Bearer " + token)
                        .build());
                if (answer.status() == 401 && !renewed) {
                    tokens.drop(party, token);
                    renewed = true;
                    continue;
                }
                if (answer.status() < 500 && answer.status() != 429) {
                    return answer;
                }
                what = answer.refusal();
            } catch (IOException e) {
                what = e.toString();
            }
            if (System.nanoTime() - giveUpAt > 0) {
                throw new Unusable("The gateway at " + gateway + " did not answer for " + patience.toSeconds()
                        + " s; the last try ended with: " + what);
            }
            times.retried();
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private Answer once(HttpRequest request) throws IOException {
        try {
            var start = System.nanoTime();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (request.method().equals("POST")) {
                times.took(System.nanoTime() - start);
            }
            var body = answer.body().length == 0 ? JsonNodeFactory.instance.objectNode() : read(answer.body());
            return new Answer(answer.statusCode(), body, answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }
}
