package org.interdesk.replay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.interdesk.replay.plan.Mapping;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final String HEADING =
            "SR Number,Change Date+Time,Status,Sub Status,Involved Org line 3,Involved ST,"
                    + "ST Level,SR Latest Impact,Product,Country,Owner Country\n";

    @Test
    void rowsBecomeIncidentsInTheOrderOfTheirBeginning() {
        var history = read("""
                1-2,2012-05-02T10:00:00+01:00,Accepted,In Progress,Org line C,S42,L1,Low,PROD1,se,Sweden
                1-1,2012-05-01T10:00:00+01:00,Accepted,In Progress,Org line C,S42,L1,Low,PROD1,se,Sweden
                1-2,2012-05-03T10:00:00+01:00,Completed,Resolved,Org line C,S42,L1,Low,PROD1,se,Sweden
                """);

        assertThat(history.incidents()).extracting(Incident::id).containsExactly("1-1", "1-2");
        assertThat(history.incidents().get(1).start()).isEqualTo("2012-05-02T09:00:00Z");
        assertThat(history.rows()).isEqualTo(3);
    }

    @Test
    void movedByWholeWeeksItEndsBeforeToday() {
        var history = read("1-1,2012-05-22T23:30:00+00:00,Completed,Closed,Org line C,S42,L1,Low,PROD1,se,Sweden\n");

        var onWednesday = history.endingBefore(Instant.parse("2026-11-25T08:00:00Z"));
        var onTuesday = history.endingBefore(Instant.parse("2026-11-24T08:00:00Z"));

        assertThat(onWednesday.end()).isEqualTo("2026-11-24T23:30:00Z");
        assertThat(onTuesday.end()).isEqualTo("2026-11-17T23:30:00Z");
    }

    @Test
    void anUnreadableMomentIsNamedByItsLine() {
        assertThatThrownBy(() -> read("1-1,yesterday,Completed,Closed,Org line C,S42,L1,Low,PROD1,se,Sweden\n"))
                .isInstanceOf(UnreadableHistory.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aMissingColumnIsNamed() {
        var csv = "SR Number,Status\n1-1,Accepted\n";

        assertThatThrownBy(() -> History.read(stream(csv), Mapping.shipped().columns()))
                .isInstanceOf(UnreadableHistory.class)
                .hasMessageContaining("Change Date+Time");
    }

    private static History read(String rows) {
        return History.read(stream(HEADING + rows), Mapping.shipped().columns());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
