package org.interdesk.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theDefaultBlockKeepsEachProgramNearItsUsualPort() {
        var ports = Ports.from(8080);

        assertThat(ports).isEqualTo(new Ports(8080, 8180, 9000, 8101, 5433, 9092, 9093, 8083, 3025, 3143));
        assertThat(ports.service(1)).isEqualTo(8101);
        assertThat(ports.service(6)).isEqualTo(8106);
    }

    @Test
    void anotherBaseMovesTheBlockAsAWhole() {
        var ports = Ports.from(20_000);

        assertThat(ports)
                .isEqualTo(new Ports(20_000, 20_100, 20_900, 20_021, 20_033, 20_092, 20_093, 20_083, 20_030, 20_031));
        assertThat(ports.issuer()).isEqualTo("http://localhost:20100/realms/interdesk");
        assertThat(ports.databaseUrl("sla")).isEqualTo("jdbc:postgresql://127.0.0.1:20033/sla");
    }

    @Test
    void noTwoProgramsWantTheSamePort() {
        for (var base : new int[] {8080, 1024, 20_000, 64_635}) {
            assertThat(Ports.from(base).wanted(PlatformService.ALL).values()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aBlockThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ports.from(1023));
        assertThatIllegalArgumentException().isThrownBy(() -> Ports.from(64_636));
    }
}
