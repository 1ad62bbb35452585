package org.interdesk.sla.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.interdesk.sla.agreement.model.Agreement;
import org.interdesk.sla.agreement.model.Agreements;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.agreement.model.Target.DayOfNextMonth;
import org.interdesk.sla.agreement.model.Target.Days;
import org.interdesk.sla.agreement.model.Target.WorkingSeconds;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.calendar.model.DayEnd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedAgreementTest {

    private static final Agreements SHIPPED =
            new Agreements(ShippedAgreement.shipped().read());

    @Test
    void theSecondVersionPromisesForTicketsWhatTheFirstDid() {
        var first = SHIPPED.all().get(0);
        var second = SHIPPED.all().get(1);

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.rules()).startsWith(first.rules().toArray(TargetRule[]::new));
        assertThat(second.pausing()).isEqualTo(first.pausing());
        assertThat(second.effectiveFrom()).isEqualTo(first.effectiveFrom());
    }

    @ParameterizedTest
    @CsvSource({
        "notice-acknowledgement, CRITICAL, 1200",
        "notice-acknowledgement, HIGH, 2400",
        "notice-acknowledgement, MEDIUM, 3600",
        "notice-acknowledgement, LOW, 7200",
        "next-update, CRITICAL, 3600",
        "next-update, HIGH, 7200",
        "next-update, MEDIUM, 14400",
        "next-update, LOW, 28800"
    })
    void incidentsAreAnsweredByTheHotline(String kind, String level, long seconds) {
        var rule = rule("INCIDENT", kind, level);

        assertThat(rule.target()).isEqualTo(new WorkingSeconds(seconds));
        assertThat(rule.purpose()).isEqualTo(Purpose.HOTLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "MAINTENANCE_WINDOW, maintenance-consent, 2",
        "REPORT, report-review, 3",
        "CONTACT, contact-publication, 3",
        "OPERATOR, operator-designation, 5",
        "RELEASE, rollout-consent, 3"
    })
    void officesAnswerWithinWorkingDays(String type, String kind, int days) {
        assertThat(rule(type, kind, null).target()).isEqualTo(new Days(days, DayEnd.END_OF_DAY));
        assertThat(rule(type, kind, null).purpose()).isEqualTo(Purpose.OFFICE);
    }

    @Test
    void reportsAreDueByTheFifthAndTheTenthWorkingDay() {
        assertThat(rule("REPORT", "report-hand-in", null).target()).isEqualTo(new DayOfNextMonth(5));
        assertThat(rule("REPORT_PERIOD", "report-publication", null).target()).isEqualTo(new DayOfNextMonth(10));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Agreement agreement : SHIPPED.all()) {
            var document = AgreementDocuments.writeRules(agreement.rules());

            assertThat(AgreementDocuments.readRules(document)).isEqualTo(agreement.rules());
        }
    }

    private static TargetRule rule(String type, String kind, @Nullable String level) {
        return SHIPPED.matching("KZ", type, Instant.parse("2026-07-06T08:00:00Z"))
                .flatMap(agreement -> agreement.rule(kind, level))
                .orElseThrow();
    }
}
