package org.interdesk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "TICKET, EEC-2026-000123, /tickets/EEC-2026-000123",
        "INCIDENT, INC-2026-000042, /incidents/INC-2026-000042",
        "MAINTENANCE_WINDOW, MNT-2026-000004, /maintenance/MNT-2026-000004",
        "REPORT, REP-2026-10-BY, /reports/REP-2026-10-BY",
        "REPORT_PERIOD, CON-2026-10, /reports/consolidated/2026-10",
        "PRODUCT, gateway, /software/gateway",
        "RELEASE, gateway/2.4.0+b7, /software/gateway/2.4.0%2Bb7",
        "RELEASE, gateway, /software",
        "CONTACT, CNT-2026-000001, /directory/letters/CNT-2026-000001",
        "OPERATOR, OPR-2026-000003, /directory",
        "SOMETHING_ELSE, X-1, /directory"
    })
    void everySubjectHasAPage(String type, String number, String address) {
        assertThat(Places.of(type, number)).isEqualTo(address);
    }
}
