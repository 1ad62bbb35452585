package org.interdesk.portal.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.interdesk.portal.block.StateStrip.Piece;
import org.interdesk.portal.block.StateStrip.Share;
import org.interdesk.portal.block.StateStrip.State;
import org.interdesk.portal.block.StepMatrix.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    @ParameterizedTest
    @CsvSource({
        "0, B, 0, 0",
        "1023, B, 1023, 0",
        "1024, KB, 1, 0",
        "1536, KB, 1, 5",
        "10239, KB, 10, 0",
        "1503239, MB, 1, 4",
        "52428800, MB, 50, 0",
        "5368709120, GB, 5, 0",
        "1099511627776, GB, 1024, 0"
    })
    void aSizeIsSaidInItsUnit(long bytes, FileSize.Unit unit, long whole, int tenths) {
        assertThat(FileSize.of(bytes)).isEqualTo(new FileSize(unit, whole, tenths));
    }

    @Test
    void aStretchIsCutToTheSpanOfTheStrip() {
        Piece first = BlocksPage.strip().pieces().get(0);

        assertThat(first.x()).isEqualTo("0.0000%");
        assertThat(first.width()).isEqualTo("12.5000%");
        assertThat(BlocksPage.strip().shares().get(0).seconds()).isEqualTo(10_800);
    }

    @Test
    void onlyStatesThatOccurAreInTheKeyTheBestFirst() {
        assertThat(BlocksPage.strip().shares())
                .extracting(Share::state)
                .containsExactly(State.OK, State.WARNING, State.UNKNOWN, State.MISSING, State.CRITICAL, State.DOWNTIME);
    }

    @Test
    void aRowHasACellForEveryStep() {
        assertThatThrownBy(() -> new StepMatrix(List.of("one"), List.of(new Row("AM", List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
