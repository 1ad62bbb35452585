package org.interdesk.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.ChildSpec;
import org.interdesk.local.report.PlatformState.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChildTest {

    @TempDir
    private Path folder;

    private final BlockingQueue<Stage> stages = new LinkedBlockingQueue<>();
    private Child child;

    @Test
    void aProcessThatIsKilledIsStartedAgainAndItsEndIsTold() throws Exception {
        start(List.of("sleep", "60"), () -> true).get(10, TimeUnit.SECONDS);
        var first = child.state().running();

        Signal.kill(first.handle().orElseThrow());
        await(Stage.WAITING);
        await(Stage.READY);

        assertThat(child.state().running().pid()).isNotEqualTo(first.pid());
        assertThat(child.state().restarts()).isEqualTo(1);
        assertThat(child.state().lastEnd()).startsWith("was killed (signal 9");
        child.stop();
    }

    @Test
    void aProcessThatEndsBeforeItIsReadyFailsTheStartWithOneSentence() {
        var ready = start(List.of("sh", "-c", "echo no such setting; exit 7"), () -> false);

        assertThatThrownBy(() -> ready.get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(Failure.class)
                .hasMessage("The thing ended with code 7 before it was ready.");
        assertThat(folder.resolve("thing.log")).content().contains("no such setting");
    }

    @Test
    void aProcessThatIsKilledBeforeItIsReadyFailsTheStartWithOneSentence() throws Exception {
        var ready = start(List.of("sleep", "60"), () -> false);
        await(Stage.STARTING);

        Signal.kill(child.state().running().handle().orElseThrow());

        assertThatThrownBy(() -> ready.get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(Failure.class)
                .hasMessage("The thing was killed (signal 9; if nobody did it, the system was short of memory)"
                        + " before it was ready.");
    }

    @Test
    void aProcessThatIsAskedToEndIsGoneAfterwardsAndNotStartedAgain() throws Exception {
        start(List.of("sleep", "60"), () -> true).get(10, TimeUnit.SECONDS);
        var running = child.state().running();

        child.stop();

        assertThat(running.handle()).isEmpty();
        assertThat(child.state().stage()).isEqualTo(Stage.STOPPED);
    }

    @Test
    void aProcessThatDoesNotListenIsKilledInTheEnd() throws Exception {
        start(List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"), () -> true)
                .get(10, TimeUnit.SECONDS);
        var running = child.state().running();

        child.stop();

        assertThat(running.handle()).isEmpty();
    }

    @Test
    void aLogThatGrewTooLargeIsEmptiedAndKeptOnce() throws Exception {
        var log = folder.resolve("big.log");
        Files.write(log, new byte[21 * 1024 * 1024]);

        Logs.trim(folder);

        assertThat(log).isEmptyFile();
        assertThat(folder.resolve("big.log.1")).hasSize(21 * 1024 * 1024);
    }

    @Test
    void pausesGrowAndShrinkAgainAfterASteadyMinute() {
        var backoff = new Backoff();
        var quickly = Duration.ofSeconds(1);

        assertThat(List.of(backoff.pauseAfter(quickly), backoff.pauseAfter(quickly), backoff.pauseAfter(quickly)))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L);
        for (var i = 0; i < 5; i++) {
            backoff.pauseAfter(quickly);
        }
        assertThat(backoff.pauseAfter(quickly)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backoff.pauseAfter(Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(1));
    }

    private java.util.concurrent.CompletableFuture<Void> start(List<String> command, ChildSpec.Ready ready) {
        var spec = new ChildSpec(
                "thing",
                "The thing",
                0,
                command,
                Map.of("PATH", System.getenv("PATH")),
                folder,
                folder.resolve("thing.log"),
                ready,
                "TERM",
                Duration.ofSeconds(10),
                Duration.ofSeconds(1));
        child = new Child(spec, () -> stages.add(child.state().stage()));
        return child.start();
    }

    private void await(Stage wanted) throws InterruptedException {
        for (var stage = stages.poll(10, TimeUnit.SECONDS);
                stage != wanted;
                stage = stages.poll(10, TimeUnit.SECONDS)) {
            assertThat(stage).as("waiting for " + wanted).isNotNull();
        }
    }
}
