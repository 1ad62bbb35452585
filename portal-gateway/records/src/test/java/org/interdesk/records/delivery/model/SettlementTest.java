package org.interdesk.records.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interdesk.records.delivery.model.Happening.Owed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            report.opened               | next  | REPORTING_OFFICER | HAND_IN[BY] APPROVAL[] REVIEW[]
            report.submitted-for-approval | next | REPORT_APPROVER  | HAND_IN[] APPROVAL[BY] REVIEW[]
            report.handed-in            | next  | COORDINATOR       | HAND_IN[] APPROVAL[] REVIEW[EEC]
            report.accepted             | next  | NOBODY            | HAND_IN[] APPROVAL[] REVIEW[]
            ticket.handover-offered     | offer | OFFERED           | ACCEPTANCE[KZ] DECISION[]
            ticket.handover-withdrawn   | offer | WITHDRAWN         | ACCEPTANCE[] DECISION[]
            ticket.handover-timed-out   | offer | TIMED_OUT         | ACCEPTANCE[] DECISION[EEC]
            maintenance.disputed        | state | DISPUTED          | CONSENT[] DECISION[EEC]
            maintenance.cancelled       | state | CANCELLED         | CONSENT[] DECISION[]
            directory.operator-notified | state | NOTIFIED          | PUBLICATION[] REGISTRATION[EEC]
            directory.operator-registered | state | REGISTERED      | PUBLICATION[] REGISTRATION[]
            """)
    void whatIsStillToBeDone(String name, String detail, String value, String settled) {
        var happening =
                Happenings.of(name, "ANY", "BY", "BY EEC KZ", "BY", Map.of(detail, value, "to", "KZ", "from", "BY"));

        assertThat(Settlement.of(happening).stream()
                        .map(one -> one.ask() + new TreeSet<>(one.owing()).toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(settled);
    }

    @Test
    void aPartyOwesItsAnswerAsLongAsTheServiceSaysSo() {
        var acknowledged = Happenings.owing(
                "incident.notice-acknowledged",
                "INCIDENT",
                "BY",
                "BY EEC KZ",
                "KZ",
                new Owed("notice-acknowledgement", "EEC"),
                new Owed("next-update", "BY"));

        assertThat(Settlement.of(acknowledged))
                .singleElement()
                .satisfies(one -> assertThat(one.owing()).containsExactly("EEC"));
    }
}
