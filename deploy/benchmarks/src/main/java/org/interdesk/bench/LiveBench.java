package org.interdesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.interdesk.replay.Unusable;
import org.interdesk.replay.client.Answer;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;

/**
 * From the answer to a change made at one desk until the other desk's open page is told of it: one message after the other
 * in a case of BY and KZ, while a desk agent of KZ listens.
 */
final class LiveBench {

    private record Told(String number, long at) {}

    private static final int WARM_UP = 20;

    private final Installation installation;
    private final int changes;
    private final Api api;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

    LiveBench(Installation installation, Options options) {
        this.installation = installation;
        this.changes = options.number("--changes", 300);
        this.api = new Api(installation.credentials(), new CallTimes(), Duration.ofSeconds(30));
    }

    void run() throws Exception {
        var live = BrowserSession.of(installation, "KZ").live();
        var listener =
                new Thread(() -> listen(new BufferedReader(new InputStreamReader(live, StandardCharsets.UTF_8))));
        listener.setDaemon(true);
        listener.start();
        var number = sharedCase();
        var fromAnswer = new Latencies();
        var fromCall = new Latencies();
        for (var i = 0; i < WARM_UP + changes; i++) {
            told.clear();
            var call = System.nanoTime();
            post("BY", "/tickets/" + number + "/messages", Map.of("text", "Сообщение " + i, "visibility", "CASE"));
            var answer = System.nanoTime();
            var arrival = awaitTold(number);
            if (i >= WARM_UP) {
                fromAnswer.took(Math.max(0, arrival - answer));
                fromCall.took(arrival - call);
            }
        }
        System.out.println("live: " + changes + " changes, one after the other (target p99 under 1,000 ms)");
        System.out.println("  from the answer to the change: " + fromAnswer);
        System.out.println("  from the call that makes it:   " + fromCall);
    }

    /** A case in which both desks have a part and no clock is about to say anything. */
    private String sharedCase() throws InterruptedException {
        var number = post(
                        "BY",
                        "/tickets",
                        Map.of(
                                "type", "RESTORATION",
                                "subject", "Кто видит изменения сразу",
                                "description", "Измерение",
                                "impact", "LOW",
                                "urgency", "LOW",
                                "scope", "COMMON"))
                .body()
                .path("number")
                .asText();
        post("BY", "/tickets/" + number + "/messages", Map.of("text", "Смотрим", "visibility", "REQUESTER"));
        var offer = post("BY", "/tickets/" + number + "/handovers", Map.of("to", "KZ", "reason", "Измерение"));
        var id = offer.body().path("handover").path("id").asText();
        post("KZ", "/tickets/" + number + "/handovers/" + id + "/acceptance", Map.of());
        while (told.poll(3, TimeUnit.SECONDS) != null) {
            told.clear();
        }
        return number;
    }

    private Answer post(String party, String path, Map<String, Object> body) {
        var answer = api.post(party, path, body, UUID.randomUUID());
        if (!answer.isAccepted()) {
            throw new Unusable("POST " + path + " as " + party + " was answered " + answer.refusal());
        }
        return answer;
    }

    private long awaitTold(String number) throws InterruptedException {
        while (true) {
            var next = told.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new Unusable("A change of " + number + " did not arrive within 30 s.");
            }
            if (next.number().equals(number)) {
                return next.at();
            }
        }
    }

    private void listen(BufferedReader stream) {
        try {
            for (var line = stream.readLine(); line != null; line = stream.readLine()) {
                if (line.startsWith("data:")) {
                    told.add(new Told(line.substring(5).strip(), System.nanoTime()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
