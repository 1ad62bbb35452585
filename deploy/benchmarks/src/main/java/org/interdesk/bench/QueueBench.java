package org.interdesk.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdesk.replay.Unusable;

/** The queue page over the API with many requests in the database: 50 rows, filtered, sorted; and full-text search. */
final class QueueBench {

    private static final int CALLS = 300;
    private static final int WARM_UP = 50;

    private final Installation installation;
    private final int tickets;
    private final boolean keep;

    QueueBench(Installation installation, Options options) {
        this.installation = installation;
        this.tickets = options.number("--tickets", 1_000_000);
        this.keep = options.has("--keep");
    }

    void run() throws Exception {
        try (var database = installation.superuser("ticket")) {
            var many = new ManyTickets(database);
            many.fillUpTo(tickets);
            System.out.printf(
                    "queue: %,d requests (targets: page p95 under 50 ms, search p95 under 150 ms)%n", tickets);
            for (var question : questions().entrySet()) {
                measure(question.getKey(), question.getValue());
            }
            if (!keep) {
                System.out.println("  taken away again in " + many.remove().toSeconds() + " s");
            }
        }
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("all, by due time", "sort=dueAt");
        questions.put("in progress, by due time", "state=IN_PROGRESS&sort=dueAt");
        questions.put("held by KZ, open, by due time", "holder=KZ&state=REGISTERED&state=IN_PROGRESS&sort=dueAt");
        questions.put("closed, latest change first", "state=CLOSED&sort=-changedAt");
        questions.put("with KZ, by priority", "party=KZ&sort=-priority");
        questions.put("search, a rare word", "q=4242");
        questions.put("search, two words in Russian", "q=" + encoded("сертификаты утром"));
        questions.put("search, English", "q=queue");
        return questions;
    }

    private void measure(String name, String query) throws IOException, InterruptedException {
        var latencies = new Latencies();
        var rows = 0;
        var total = "";
        for (var i = 0; i < WARM_UP + CALLS; i++) {
            var start = System.nanoTime();
            var answer = installation
                    .http()
                    .send(
                            HttpRequest.newBuilder(URI.create(installation.api("/tickets?limit=50&" + query)))
                                    .header(
                                            "Authorization",
                                            "Bearer " + installation.tokens().of("BY"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (i >= WARM_UP) {
                latencies.took(System.nanoTime() - start);
            }
            if (answer.statusCode() != 200) {
                throw new Unusable(query + " was answered " + answer.statusCode() + ": " + new String(answer.body()));
            }
            if (i == 0) {
                var page = new ObjectMapper().readTree(answer.body());
                rows = page.path("items").size();
                total = (page.path("totalIsLowerBound").asBoolean() ? "more than " : "")
                        + page.path("total").asLong();
            }
        }
        System.out.printf("  %-34s %2d rows of %s: %s%n", name, rows, total, latencies);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
