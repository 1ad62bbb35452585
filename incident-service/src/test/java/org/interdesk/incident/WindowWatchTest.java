package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.interdesk.incident.maintenance.WindowWatch;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.SettableNow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class WindowWatchTest {

    private static final Desk RU = Desk.duty("RU");

    @Inject
    WindowWatch watch;

    @Inject
    SettableNow now;

    @AfterEach
    void letRun() {
        now.letRun();
    }

    private static Instant start() {
        return Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String agreed(Instant start) {
        String number = RU.plans(Desk.window("По часам", start, "GATEWAY-RU"));
        Desk.agent("EEC").does(number, "consent", Map.of());
        return number;
    }

    @Test
    void agreedWindowsStartAndEndByThemselves() {
        Instant start = start();
        String number = agreed(start);

        now.stopAt(start.minusSeconds(1));
        watch.look();
        assertThat(RU.sees(number).<String>path("state")).isEqualTo("AGREED");
        now.stopAt(start.plusSeconds(3));
        watch.look();
        assertThat(RU.sees(number).<String>path("state")).isEqualTo("RUNNING");
        now.stopAt(start.plus(4, ChronoUnit.HOURS));
        watch.look();

        assertThat(RU.sees(number).<String>path("state")).isEqualTo("COMPLETED");
        assertThat(RU.sees(number).<String>path("beganAt")).isEqualTo(start.toString());
        var events = PublishedEvents.about(number);
        assertThat(events).hasSize(5);
        var started = events.get(3);
        assertThat(started.type()).isEqualTo("org.interdesk.maintenance.started.v1");
        assertThat(started.occurredAt()).isEqualTo(start);
        assertThat(started.party()).isNull();
        assertThat(started.data().path("automatic").asBoolean()).isTrue();
        assertThat(RU.get(Desk.path(number) + "/timeline").<List<String>>path("items.actor"))
                .endsWith("system", "system");
    }

    @Test
    void whatIsNotAgreedDoesNotStart() {
        Instant start = start();
        String number = RU.plans(Desk.window("Не согласовано", start, "GATEWAY-RU"));

        now.stopAt(start.plusSeconds(60));
        watch.look();

        assertThat(RU.sees(number).<String>path("state")).isEqualTo("PROPOSED");
    }

    @Test
    void severalWatchesStartAWindowOnce() {
        Instant start = start();
        String number = agreed(start);
        now.stopAt(start);

        Stream.generate(() -> CompletableFuture.runAsync(() -> watch.look()))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(PublishedEvents.typesAbout(number))
                .filteredOn("org.interdesk.maintenance.started.v1"::equals)
                .hasSize(1);
    }
}
