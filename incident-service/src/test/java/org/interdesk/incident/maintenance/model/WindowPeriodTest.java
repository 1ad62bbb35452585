package org.interdesk.incident.maintenance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.incident.maintenance.model.WindowFixtures.A_DAY;
import static org.interdesk.incident.maintenance.model.WindowFixtures.at;
import static org.interdesk.incident.maintenance.model.WindowFixtures.by;
import static org.interdesk.incident.maintenance.model.WindowFixtures.declared;
import static org.interdesk.incident.maintenance.model.WindowFixtures.owed;
import static org.interdesk.incident.maintenance.model.WindowFixtures.saturday;
import static org.interdesk.incident.maintenance.model.WindowFixtures.told;
import static org.interdesk.incident.maintenance.model.WindowFixtures.urgent;

import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.maintenance.model.PeriodRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a window may lie, and what time does to it. */
class WindowPeriodTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exactly the lead time ahead           | 21T12:00 | SCHEDULED",
                "a minute less                         | 21T11:59 | URGENT",
                "a week ahead                          | 27T12:00 | SCHEDULED",
                "at once                               | 20T12:00 | URGENT",
                "begun 48 hours ago                    | 18T12:00 | URGENT"
            })
    void theLeadTimeTellsScheduledFromUrgent(String name, String start, Urgency urgency) {
        assertThat(declared(start, "29T12:00").facts().urgency()).isEqualTo(urgency);
    }

    @Test
    void nothingIsDeclaredMoreThan48HoursLate() {
        assertThatThrownBy(() -> declared("18T11:59", "20T13:00"))
                .isInstanceOfSatisfying(
                        PeriodRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_FAR_BACK));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "moved a day later, long before                  | 22T12:00 | 29T19:00 | 29T23:00 | moved SCHEDULED",
                "shortened, long before                          | 22T12:00 | 28T19:00 | 28T21:00 | moved SCHEDULED",
                "lengthened, long before                         | 22T12:00 | 28T19:00 | 29T03:00 | moved SCHEDULED",
                "lengthened, with exactly the lead time left     | 27T19:00 | 28T19:00 | 29T03:00 | moved SCHEDULED",
                "lengthened, a minute later                      | 27T19:01 | 28T19:00 | 29T03:00 | EXTENDED_INSIDE_LEAD_TIME",
                "begun earlier and so lengthened, inside         | 28T12:00 | 28T18:00 | 28T23:00 | EXTENDED_INSIDE_LEAD_TIME",
                "lengthened and moved far away, inside           | 28T12:00 | 30T19:00 | 30T23:01 | EXTENDED_INSIDE_LEAD_TIME",
                "shortened, inside the lead time                 | 28T12:00 | 28T20:00 | 28T23:00 | moved URGENT",
                "moved far away, inside the lead time            | 28T12:00 | 30T19:00 | 30T23:00 | moved SCHEDULED",
                "moved to the near, long before                  | 22T12:00 | 22T20:00 | 22T23:00 | moved URGENT",
                "moved into the past beyond 48 hours             | 27T12:00 | 25T11:00 | 25T13:00 | TOO_FAR_BACK",
                "as it is                                        | 22T12:00 | 28T19:00 | 28T23:00 | UNCHANGED"
            })
    void aWindowMovesAndShrinksButNeverGrowsInsideTheLeadTime(
            String name, String now, String start, String end, String outcome) {
        Window window = saturday();
        Period to = new Period(at(start), at(end));

        if (outcome.startsWith("moved")) {
            window.change(by("BY", now), to, A_DAY, "причина");
            assertThat("moved " + window.facts().urgency()).isEqualTo(outcome);
            assertThat(window.facts().period()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> window.change(by("BY", now), to, A_DAY, "причина"))
                    .isInstanceOfSatisfying(
                            PeriodRefused.class,
                            refused -> assertThat(refused.reason()).hasToString(outcome));
            assertThat(told(window)).containsExactly(Happening.DECLARED);
        }
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "urgent, not answered | 20T20:00 | RUNNING",
                "urgent, not answered | 20T19:59 | refused",
                "urgent, not answered | 20T22:00 | refused",
                "urgent, disputed     | 20T20:00 | refused",
                "scheduled, not answered | 28T19:00 | refused",
                "scheduled, agreed    | 28T20:00 | RUNNING"
            })
    void theOwnerStartsWithinThePeriod(String situation, String now, String outcome) {
        Window window = situation.startsWith("urgent") ? urgent() : saturday();
        if (situation.endsWith("disputed")) {
            window.object(by("KZ"), "нельзя");
        } else if (situation.endsWith("agreed")) {
            window.consent(by("KZ"), null);
            window.consent(by("RU"), null);
        }

        if (outcome.equals("refused")) {
            assertThatThrownBy(() -> window.start(by("BY", now), null)).isInstanceOf(MoveRefused.class);
        } else {
            window.start(by("BY", now), null);
            assertThat(window.facts().state()).isEqualTo(WindowState.RUNNING);
            assertThat(window.facts().beganAt()).isEqualTo(at(now));
            assertThat(owed(window)).noneMatch(one -> one.endsWith("OPEN"));
        }
    }

    @Test
    void aRunningWindowIsEndedEarlyAndNeitherMovedNorCancelled() {
        Window window = declared("28T19:00", "28T23:00");
        window.start(by("BY", "28T19:05"), null);

        assertThatThrownBy(() -> window.cancel(by("BY", "28T20:00"), "нет")).isInstanceOf(MoveRefused.class);
        window.complete(by("BY", "28T21:00"), null);

        assertThat(window.facts().state()).isEqualTo(WindowState.COMPLETED);
        assertThat(window.facts().endedAt()).isEqualTo(at("28T21:00"));
        assertThat(window.facts().period().endsAt()).isEqualTo(at("28T23:00"));
    }

    @ParameterizedTest(name = "looked at {0}: {1}")
    @CsvSource({
        "28T18:59, AGREED",
        "28T19:00, RUNNING",
        "28T22:59, RUNNING",
        "28T23:00, COMPLETED",
        "29T09:00, COMPLETED"
    })
    void timeStartsAndEndsWhatIsAgreed(String now, WindowState state) {
        Window window = declared("28T19:00", "28T23:00");

        boolean changed = window.passTime(at(now));

        assertThat(window.facts().state()).isEqualTo(state);
        assertThat(changed).isEqualTo(state != WindowState.AGREED);
        if (state == WindowState.COMPLETED) {
            assertThat(window.facts().beganAt()).isEqualTo(at("28T19:00"));
            assertThat(window.facts().endedAt()).isEqualTo(at("28T23:00"));
        }
    }

    @Test
    void timeStartsNothingThatIsNotAgreed() {
        Window window = saturday();

        assertThat(window.passTime(at("29T09:00"))).isFalse();
        assertThat(window.facts().state()).isEqualTo(WindowState.PROPOSED);
    }
}
