package org.interdesk.sla.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interdesk.sla.agreement.model.Target.WorkingSeconds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final Instant JULY_2026 = Instant.parse("2026-07-06T10:00:00Z");

    private final Agreements agreements = new Agreements(List.of(
            anAgreement("DEFAULT", 1, "2010-01-01", null, null),
            anAgreement("DEFAULT", 2, "2026-01-01", null, null),
            anAgreement("DEFAULT", 3, "2027-01-01", null, null),
            anAgreement("CHANGES", 1, "2010-01-01", null, "CHANGE"),
            anAgreement("KZ", 1, "2026-01-01", "KZ", null)));

    @Test
    void theVersionEffectiveAtRegistrationIsTaken() {
        assertThat(agreements.matching("BY", "RESTORATION", JULY_2026))
                .get()
                .extracting(Agreement::version)
                .isEqualTo(2);
        assertThat(agreements.matching("BY", "RESTORATION", Instant.parse("2015-07-06T10:00:00Z")))
                .get()
                .extracting(Agreement::version)
                .isEqualTo(1);
        assertThat(agreements.matching("BY", "RESTORATION", Instant.parse("2009-12-31T23:59:59Z")))
                .isEmpty();
    }

    @Test
    void thePartyCountsMoreThanTheType() {
        assertThat(agreements.matching("KZ", "CHANGE", JULY_2026))
                .get()
                .extracting(Agreement::code)
                .isEqualTo("KZ");
        assertThat(agreements.matching("BY", "CHANGE", JULY_2026))
                .get()
                .extracting(Agreement::code)
                .isEqualTo("CHANGES");
    }

    @Test
    void theLineForAPriorityBeatsTheOneForAny() {
        var agreement = agreements.matching("BY", "RESTORATION", JULY_2026).orElseThrow();

        assertThat(agreement.rule("resolution", "HIGH"))
                .get()
                .extracting(TargetRule::target)
                .isEqualTo(new WorkingSeconds(60));
        assertThat(agreement.rule("resolution", "LOW"))
                .get()
                .extracting(TargetRule::target)
                .isEqualTo(new WorkingSeconds(600));
        assertThat(agreement.rule("next-update", "LOW")).isEmpty();
    }

    @Test
    void thresholdsIncludeTheFullTargetAndAreCountedInWholeSeconds() {
        assertThat(Thresholds.of(75, 50, 100).percents()).containsExactly(50, 75, 100);
        assertThat(Thresholds.of(50, 75, 100).after(50)).hasValue(75);
        assertThat(Thresholds.of(50, 75, 100).passedBy(74, 100)).isEqualTo(50);
        assertThat(Thresholds.of(50, 75, 100).passedBy(100, 100)).isEqualTo(75);
        assertThat(Thresholds.secondsAt(75, 3)).isEqualTo(2);
        assertThatThrownBy(() -> Thresholds.of(50, 75)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Agreement anAgreement(
            String code, int version, String from, @Nullable String registrant, @Nullable String type) {
        return new Agreement(
                code,
                version,
                LocalDate.parse(from),
                registrant,
                type,
                List.of(
                        new TargetRule("resolution", null, new WorkingSeconds(600), Purpose.OFFICE, Thresholds.of(100)),
                        new TargetRule(
                                "resolution", "HIGH", new WorkingSeconds(60), Purpose.OFFICE, Thresholds.of(100))),
                Set.of());
    }
}
