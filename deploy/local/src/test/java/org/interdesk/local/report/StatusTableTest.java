package org.interdesk.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdesk.local.report.PlatformState.Connector;
import org.interdesk.local.report.PlatformState.Phase;
import org.interdesk.local.report.PlatformState.Process;
import org.interdesk.local.report.PlatformState.Running;
import org.interdesk.local.report.PlatformState.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTableTest {

    private static final Running US = Running.of(ProcessHandle.current());

    @Test
    void everythingReadyIsSaidSo() {
        var state = state(US, process(US, Stage.READY, null), "RUNNING");

        assertThat(StatusTable.isAllReady(state)).isTrue();
        assertThat(StatusTable.of(state, Map.of("interdesk_sla", 4096L)))
                .startsWith("Interdesk is healthy.")
                .containsPattern("kafka +READY +9092")
                .contains("connector interdesk_sla is RUNNING, 4 kB behind");
    }

    @Test
    void aProcessThatIsBeingStartedAgainShowsWhy() {
        var state = state(US, process(Running.NONE, Stage.WAITING, "was killed (signal 9) at 12:00:00"), "RUNNING");

        assertThat(StatusTable.isAllReady(state)).isFalse();
        assertThat(StatusTable.of(state, Map.of()))
                .startsWith("Interdesk is up, but not all of it is ready.")
                .contains("1, was killed (signal 9) at 12:00:00, see kafka.log");
    }

    @Test
    void aSupervisorThatWasKilledIsNoticedAndSoIsAProcessThatDiedWithIt() {
        var state = state(Running.NONE, process(new Running(US.pid(), 1), Stage.READY, null), "RUNNING");

        assertThat(StatusTable.isAllReady(state)).isFalse();
        assertThat(StatusTable.of(state, Map.of()))
                .startsWith("Interdesk's supervisor is gone; deploy/up starts everything again.")
                .containsPattern("kafka +GONE");
    }

    @Test
    void aLostSlotIsShouted() {
        assertThat(StatusTable.of(state(US, process(US, Stage.READY, null), "FAILED"), Map.of("interdesk_sla", -1L)))
                .contains("interdesk_sla is FAILED, its SLOT IS LOST");
    }

    @Test
    void theStateSurvivesTheFile(@TempDir Path folder) throws Exception {
        var state = state(US, process(US, Stage.READY, null), "RUNNING");

        state.write(folder.resolve("state.json"));

        assertThat(PlatformState.read(folder.resolve("state.json"))).contains(state);
    }

    private static PlatformState state(Running supervisor, Process process, String connector) {
        return new PlatformState(
                supervisor,
                Phase.HEALTHY,
                8080,
                null,
                null,
                List.of(),
                List.of(process),
                List.of(new Connector("interdesk_sla", connector, 0)));
    }

    private static Process process(Running running, Stage stage, @Nullable String lastEnd) {
        return new Process("kafka", "Kafka", stage, running, 9092, lastEnd == null ? 0 : 1, lastEnd, "kafka.log");
    }
}
