package org.interdesk.records.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest(name = "{0} by {1} settles {3} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            incident.notice-read          | KZ  | KZ  | []
            incident.notice-acknowledged  | KZ  | KZ  | [ACKNOWLEDGEMENT]
            maintenance.consent-given     | KZ  | KZ  | [CONSENT]
            maintenance.objection-raised  | KZ  | KZ  | [CONSENT]
            maintenance.dispute-decided   | EEC | EEC | [DECISION]
            report.submitted-for-approval | BY  | BY  | [HAND_IN]
            report.handed-in              | BY  | BY  | [HAND_IN, APPROVAL]
            report.accepted               | EEC | EEC | [REVIEW]
            report.returned               | EEC | EEC | [REVIEW]
            ticket.handover-accepted      | KZ  | KZ  | [ACCEPTANCE]
            ticket.handover-rejected      | KZ  | KZ  | [ACCEPTANCE]
            """)
    void whatAFactSettles(String name, String by, String party, String asks) {
        var answer = Answer.of(Happenings.of(name, "ANY", "BY", "BY EEC KZ", by, Map.of("from", "BY", "to", "KZ")))
                .orElseThrow();

        assertThat(answer.party()).isEqualTo(party);
        assertThat(new TreeSet<>(answer.asks())).hasToString(asks);
        assertThat(answer.reader()).isEqualTo("actor");
    }

    @Test
    void silenceAcknowledgesNothing() {
        assertThat(Answer.of(Happenings.of("maintenance.consent-deemed", "ANY", "BY", "BY KZ", null, Map.of())))
                .isEmpty();
    }
}
