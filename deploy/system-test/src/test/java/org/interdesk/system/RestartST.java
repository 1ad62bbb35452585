package org.interdesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whatever ends the platform: what it has acknowledged is there afterwards, and so are its facts and clocks. */
@Order(5)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestartST {

    private static final int DESKS_AT_WORK = 4;

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.running();
    }

    @Test
    @Order(1)
    void aSecondUpIsHarmless() {
        var gateway = platform.processes().pid("gateway");

        platform.up();

        assertThat(platform.processes().pid("gateway")).isEqualTo(gateway);
    }

    @Test
    @Order(2)
    void downLosesNothing() throws InterruptedException {
        var acknowledged = registerUntil(platform::down);

        platform.up();

        assertAllThere(acknowledged);
    }

    @Test
    @Order(3)
    void killingEverythingLosesNothing() throws InterruptedException {
        var acknowledged = registerUntil(platform::killEverything);

        platform.up();

        assertAllThere(acknowledged);
    }

    @Test
    @Order(4)
    void withItsDatabasesRemovedThePlatformBeginsAnewAsAWhole() {
        var before = new Desk(platform, "BY").register("Перед началом заново", "LOCAL");
        platform.down();
        platform.removeDatabases();

        platform.up();

        var desk = new Desk(platform, "BY");
        assertThat(desk.get("/tickets/" + before).status()).isEqualTo(404);
        awaitClocks(desk, desk.register("Первое обращение", "LOCAL"));
    }

    /** Registers requests without a pause while the platform is ended, and returns those that were acknowledged. */
    private static Queue<String> registerUntil(Runnable end) throws InterruptedException {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var workers = Executors.newFixedThreadPool(DESKS_AT_WORK);
        for (var i = 0; i < DESKS_AT_WORK; i++) {
            workers.execute(() -> registerOn(new Desk(platform, "BY"), acknowledged));
        }
        await("work to be going on").atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() >= 50);
        end.run();
        workers.shutdownNow();
        assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    private static void registerOn(Desk desk, Queue<String> acknowledged) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var answer = desk.post("/tickets", Desk.request("Пока всё не остановилось", "LOCAL"));
                if (answer.status() == 201) {
                    acknowledged.add(answer.json().path("number").asText());
                } else if (answer.status() < 500) {
                    throw new AssertionError(answer.text());
                }
            }
        } catch (UncheckedIOException | IllegalStateException theEnd) {
            // nobody answers any more, which is what this waits for
        }
    }

    private static void assertAllThere(Queue<String> acknowledged) {
        var desk = new Desk(platform, "BY");
        List<String> lost = new ArrayList<>();
        for (var number : acknowledged) {
            if (desk.get("/tickets/" + number).status() != 200) {
                lost.add(number);
            }
        }
        assertThat(lost).as("lost of " + acknowledged.size()).isEmpty();
        awaitClocks(desk, List.copyOf(acknowledged).get(acknowledged.size() - 1));
        var numbers = acknowledged.stream().map(number -> "'" + number + "'").toList();
        assertThat(platform.tables("ticket")
                        .number("select count(*) from outbox where type = 'org.interdesk.ticket.registered.v1' and"
                                + " subject in ("
                                + String.join(",", numbers) + ")"))
                .isEqualTo(acknowledged.size());
    }

    /** Returns when the facts of the request have reached sla-service. */
    private static void awaitClocks(Desk desk, String number) {
        await("the clocks of the last request to be there")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> desk.get("/commitments?ticket=" + number)
                                .json()
                                .path("total")
                                .asInt()
                        >= 2);
    }
}
