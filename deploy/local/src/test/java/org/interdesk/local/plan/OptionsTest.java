package org.interdesk.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.interdesk.local.Failure;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void nothingSaidMeansDemonstrationDataAndWhateverBaseWasChosenBefore() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(null, false));
    }

    @Test
    void bothOptionsAreUnderstoodInAnyOrder() {
        assertThat(Options.parse(List.of("--port-base", "20000", "--empty"))).isEqualTo(new Options(20_000, true));
        assertThat(Options.parse(List.of("--empty", "--port-base=20000"))).isEqualTo(new Options(20_000, true));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--fast")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse(List.of("--port-base", "x"))).hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> Options.parse(List.of("--port-base", "70000"))).hasMessageContaining("64635");
        assertThatThrownBy(() -> Options.parse(List.of("--port-base"))).hasMessageContaining("--port-base");
    }
}
