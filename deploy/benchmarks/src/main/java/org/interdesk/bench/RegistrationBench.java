package org.interdesk.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdesk.replay.Unusable;

/**
 * Registration over the gateway, signed in, durable and with its event, against raw inserts of the same rows on the same
 * PostgreSQL with the same number of connections, one after the other in one run.
 */
final class RegistrationBench {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration RAW_WARM_UP = Duration.ofSeconds(3);
    private static final int TRIES_FOR_A_PATTERN = 20;

    private final Installation installation;
    private final int connections;
    private final Duration length;

    RegistrationBench(Installation installation, Options options) {
        this.installation = installation;
        this.connections = options.number("--connections", 8);
        this.length = Duration.ofSeconds(options.number("--seconds", 60));
    }

    void run() throws Exception {
        var registrations = new Registrations(installation);
        say("registration over the gateway: %d connections, %d s", connections, length.toSeconds());
        new Load(connections, WARM_UP).full(() -> registrations::register);
        double perSecond;
        try (var drain = new Drain(installation)) {
            drain.secondsUntilConsumed(System.nanoTime());
            drain.begin();
            var processorBefore = installation.processorTime();
            var latencies = new Load(connections, length).full(() -> registrations::register);
            var end = System.nanoTime();
            perSecond = (double) latencies.count() / length.toSeconds();
            say("  %.0f registrations/s, %s", perSecond, latencies);
            say(
                    "  events on their topic %.1f s after the last answer",
                    drain.secondsUntilPublished(end, latencies.count()));
            say("  used by all consumers %.1f s after the last answer", drain.secondsUntilConsumed(end));
            sayProcessorTime(processorBefore, installation.processorTime(), latencies.count());
            var half = new Load(connections * 2, length).steady(() -> registrations::register, perSecond / 2);
            say("  at half that load (%.0f/s): %s", (double) half.count() / length.toSeconds(), half);
            drain.secondsUntilConsumed(System.nanoTime());
        }
        try (var database = installation.superuser("ticket")) {
            compare(database, registrations, perSecond);
        }
    }

    private void compare(Connection database, Registrations registrations, double perSecond) throws Exception {
        var pattern = pattern(database, registrations);
        say("raw inserts of the same %d rows (%s)", pattern.size(), String.join(", ", pattern.tables()));
        pattern.createTables(database);
        try {
            measure("one statement for each row", pattern::rowByRow, perSecond);
            measure("all rows in one statement", pattern::atOnce, perSecond);
        } finally {
            pattern.dropTables(database);
        }
    }

    @FunctionalInterface
    private interface Way {
        Load.Worker on(Connection connection) throws Exception;
    }

    private void measure(String name, Way way, double gatewayPerSecond) throws Exception {
        new Load(connections, RAW_WARM_UP).full(() -> way.on(installation.superuser("ticket")));
        var latencies = new Load(connections, length).full(() -> way.on(installation.superuser("ticket")));
        var perSecond = (double) latencies.count() / length.toSeconds();
        say("  %s: %.0f/s, %s", name, perSecond, latencies);
        say("  the gateway reaches %.1f %% of that (target 25 %%)", 100 * gatewayPerSecond / perSecond);
    }

    /** Facts come back and touch the rows soon; a registration whose rows are all as they were written is needed. */
    private static RawInserts pattern(Connection database, Registrations registrations) throws Exception {
        for (var i = 0; i < TRIES_FOR_A_PATTERN; i++) {
            var pattern = RawInserts.like(database, registrations.register());
            if (pattern.tables().containsAll(List.of("ticket", "involvement", "leg", "timeline_entry", "outbox"))) {
                return pattern;
            }
        }
        throw new Unusable("The rows of a registration could not be read before they were changed again.");
    }

    private static void sayProcessorTime(Map<String, Duration> before, Map<String, Duration> after, int requests) {
        var total = 0.0;
        var parts = new StringBuilder();
        for (var process : after.entrySet()) {
            var used = process.getValue().minus(before.getOrDefault(process.getKey(), Duration.ZERO));
            var millis = used.toNanos() / 1e6 / requests;
            total += millis;
            parts.append(String.format(Locale.ROOT, ", %s %.2f", process.getKey(), millis));
        }
        say("  processor time per registration, events and clocks included: %.2f ms (%s)", total, parts.substring(2));
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
