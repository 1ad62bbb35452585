package org.interdesk.replay.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ConsolidatedTableTest {

    private static final String EDITION = """
            {"number": "CON-2012-04", "edition": 1, "publishedAt": "2012-05-15T12:00:00Z", "report": {
              "parties": [
                {"party": "EEC", "revision": 1, "punctuality": "IN_TIME"},
                {"party": "KG", "revision": null, "punctuality": "OVERDUE"},
                {"party": "KZ", "revision": 1, "punctuality": "LATE"}],
              "figures": [
                {"key": "requests.registered", "type": "COUNT", "titleEn": "Requests registered", "total": 12,
                 "parties": [{"party": "EEC", "number": 12}, {"party": "KZ", "number": 0}], "unknown": [], "missing": ["KG"]},
                {"key": "downtime.unplanned", "type": "SECONDS", "titleEn": "Unplanned downtime", "total": 3661,
                 "parties": [{"party": "EEC", "number": 3661}], "unknown": ["KZ"], "missing": ["KG"]},
                {"key": "staff.engaged", "type": "COUNT", "titleEn": "Staff", "total": null,
                 "parties": [], "unknown": ["EEC", "KZ"], "missing": ["KG"]}],
              "components": [
                {"code": "SEGMENT", "titleEn": "Segment", "availability": 99.12345, "parties": [
                  {"party": "EEC", "availability": 99.12345}, {"party": "KZ", "availability": -1}]}]}}
            """;

    @Test
    void whatIsUnknownOrMissingIsNoZero() throws Exception {
        assertThat(ConsolidatedTable.of(new ObjectMapper().readTree(EDITION))).isEqualTo("""
                CON-2012-04, edition 1, published 2012-05-15T12:00:00Z
                figure                     EEC  KG  KZ    total
                Requests registered         12   -   0       12
                Unplanned downtime     1:01:01   -   ?  1:01:01
                Segment, availability  99.12 %   -   -  99.12 %
                known to nobody: Staff
                reports in time: EEC; late: KZ; not in: KG
                """);
    }
}
