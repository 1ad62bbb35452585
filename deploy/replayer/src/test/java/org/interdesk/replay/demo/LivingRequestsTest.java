package org.interdesk.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.plan.Action;
import org.interdesk.replay.plan.CasePlan;
import org.interdesk.replay.plan.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivingRequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-24T09:30:00Z", "2026-11-22T02:00:00Z", "2027-01-04T12:00:00Z", "2026-12-31T22:30:00Z"})
    void nothingIsPlacedInTheFutureOrOutOfOrder(Instant now) {
        for (var plan : LivingRequests.plans(now)) {
            var moments = actions(plan).stream().map(Action::at).toList();
            assertThat(moments).isSorted().allMatch(at -> at.isBefore(now));
            assertThat(moments.get(0)).isAfter(now.minus(Duration.ofDays(40)));
            assertThat(plan.imported()).isFalse();
        }
    }

    @Test
    void workingMinutesAreTheDesksOwn() {
        var monday = Instant.parse("2026-11-23T07:00:00Z");
        var moscow = new Desks(2026, 2026).of("RU");

        assertThat(LivingRequests.ago(moscow, monday, 30)).isEqualTo("2026-11-23T06:30:00Z");
        assertThat(LivingRequests.ago(moscow, monday, 90)).isEqualTo("2026-11-20T14:30:00Z");
    }

    @Test
    void everyPartyAndEveryKindOfWorkIsThere() {
        var plans = LivingRequests.plans(Instant.parse("2026-11-24T09:30:00Z"));
        var verbs = plans.stream()
                .flatMap(plan -> actions(plan).stream())
                .map(Action::verb)
                .collect(Collectors.toSet());

        assertThat(plans).extracting(CasePlan::registrant).contains("EEC", "AM", "BY", "KZ", "KG", "RU");
        assertThat(verbs)
                .contains(
                        Verb.OFFER,
                        Verb.ACCEPT_OFFER,
                        Verb.REJECT_OFFER,
                        Verb.WAIT,
                        Verb.RESOLVE,
                        Verb.REOPEN,
                        Verb.NOTE);
        assertThat(plans).extracting(plan -> plan.incident().id()).doesNotHaveDuplicates();
    }

    private static List<Action> actions(CasePlan plan) {
        return plan.rows().stream().flatMap(row -> row.actions().stream()).toList();
    }
}
