package org.interdesk.incident.maintenance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.maintenance.model.PeriodRefused.Reason;
import org.interdesk.incident.obligation.model.Importance;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.obligation.model.ObligationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final UUID ID = UUID.fromString("019a8e10-6d00-7b13-9a44-3c5d7e9f1a23");
    private static final LeadTime A_DAY = new LeadTime(24);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static Instant at(String moment) {
        return Instant.parse("2026-11-" + moment + ":00Z");
    }

    private static Act by(String party, String moment) {
        return new Act(party, party + "-officer", at(moment), at(moment));
    }

    private static Act by(String party) {
        return new Act(party, party + "-officer", NOON, NOON);
    }

    private static Window declared(String start, String end, String... touched) {
        return Window.declare(
                ID,
                WindowNumber.of(2026, 7),
                new Proposal(
                        Impact.OUTAGE,
                        "Замена серверов",
                        "Шлюз остановится",
                        List.of("GATEWAY-BY"),
                        List.of(),
                        new Period(at(start), at(end))),
                List.of(touched),
                A_DAY,
                by("BY"));
    }

    private static Window saturday() {
        return declared("28T19:00", "28T23:00", "KZ", "RU");
    }

    private static Window urgent() {
        return declared("20T20:00", "20T22:00", "KZ");
    }

    private static List<String> answers(Window window) {
        return window.facts().consents().stream()
                .map(consent -> consent.party() + " " + consent.answer())
                .toList();
    }

    private static List<String> owed(Window window) {
        return window.facts().obligations().all().stream()
                .map(one -> one.party() + " " + one.state())
                .toList();
    }

    private static List<Happening> told(Window window) {
        return window.happened().stream().map(Happened::kind).toList();
    }

    private static UUID owedBy(Window window, String party) {
        return window.facts()
                .obligations()
                .open(ObligationKind.MAINTENANCE_CONSENT, party)
                .map(Obligation::id)
                .orElseThrow();
    }

    @Test
    void declaringAsksEverybodyTouched() {
        Window window = saturday();

        assertThat(window.facts().state()).isEqualTo(WindowState.PROPOSED);
        assertThat(window.facts().urgency()).isEqualTo(Urgency.SCHEDULED);
        assertThat(window.facts().parties()).containsExactly("BY", "KZ", "RU", "EEC");
        assertThat(answers(window)).containsExactly("KZ PENDING", "RU PENDING");
        assertThat(owed(window)).containsExactly("KZ OPEN", "RU OPEN");
    }

    @Test
    void aWindowThatTouchesNobodyElseIsAgreedAtOnce() {
        Window window = declared("28T19:00", "28T23:00");

        assertThat(window.facts().state()).isEqualTo(WindowState.AGREED);
        assertThat(told(window)).containsExactly(Happening.DECLARED, Happening.AGREED);
    }

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

    @Test
    void theLastConsentMakesItAgreed() {
        Window window = saturday();

        window.consent(by("KZ"), null);
        assertThat(window.facts().state()).isEqualTo(WindowState.PROPOSED);
        window.consent(by("RU"), null);

        assertThat(window.facts().state()).isEqualTo(WindowState.AGREED);
        assertThat(owed(window)).containsExactly("KZ FULFILLED", "RU FULFILLED");
        assertThat(told(window))
                .containsExactly(
                        Happening.DECLARED, Happening.CONSENT_GIVEN, Happening.CONSENT_GIVEN, Happening.AGREED);
        assertThatThrownBy(() -> window.object(by("RU"), "поздно")).isInstanceOf(MoveRefused.class);
    }

    @Test
    void anObjectionTakesItToTheCommission() {
        Window window = saturday();

        window.object(by("KZ"), "отчётный период");
        window.consent(by("RU"), null);

        assertThat(window.facts().state()).isEqualTo(WindowState.DISPUTED);
        assertThat(told(window))
                .containsExactly(
                        Happening.DECLARED, Happening.OBJECTION_RAISED, Happening.DISPUTED, Happening.CONSENT_GIVEN);
        assertThat(owed(window)).containsExactly("KZ FULFILLED", "RU FULFILLED");
    }

    @Test
    void theObjectorCanTakeItBack() {
        Window window = saturday();
        window.object(by("KZ"), "отчётный период");

        window.consent(by("KZ"), null);
        assertThat(window.facts().state()).isEqualTo(WindowState.PROPOSED);
        window.consent(by("RU"), null);

        assertThat(window.facts().state()).isEqualTo(WindowState.AGREED);
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, AGREED", "REFUSED, CANCELLED"})
    void theCommissionDecidesADispute(Verdict verdict, WindowState state) {
        Window window = saturday();
        window.object(by("KZ"), "отчётный период");

        window.decide(by("EEC"), verdict, "выслушали обе стороны");

        assertThat(window.facts().state()).isEqualTo(state);
        assertThat(owed(window)).containsExactly("KZ FULFILLED", "RU CANCELLED");
    }

    @Test
    void silenceIsConsentAsOfTheDueInstant() {
        Window window = saturday();
        window.consent(by("KZ"), null);
        Act due = Act.automatic(at("23T09:00"), at("23T09:01"));

        boolean applied = window.deemConsent(due, owedBy(window, "RU"));

        assertThat(applied).isTrue();
        assertThat(answers(window)).containsExactly("KZ CONSENTED", "RU DEEMED");
        assertThat(window.facts().consents().get(1).answeredAt()).isEqualTo(at("23T09:00"));
        assertThat(window.facts().state()).isEqualTo(WindowState.AGREED);
        assertThat(owed(window)).containsExactly("KZ FULFILLED", "RU CANCELLED");
    }

    @Test
    void anAnswerThatIsNotOwedAnyMoreIsNotDeemed() {
        Window window = saturday();
        UUID before = owedBy(window, "KZ");
        window.consent(by("KZ"), null);
        UUID moved = owedBy(window, "RU");
        window.change(by("BY"), new Period(at("29T19:00"), at("29T23:00")), A_DAY, "перенос");
        int facts = window.happened().size();
        Act due = Act.automatic(at("23T09:00"), at("23T09:01"));

        assertThat(window.deemConsent(due, before)).isFalse();
        assertThat(window.deemConsent(due, moved)).isFalse();
        assertThat(window.deemConsent(due, UUID.randomUUID())).isFalse();

        assertThat(window.happened()).hasSize(facts);
    }

    @Test
    void silenceOfOneDoesNotOverruleTheObjectionOfAnother() {
        Window window = saturday();
        window.object(by("KZ"), "отчётный период");

        window.deemConsent(Act.automatic(at("23T09:00"), at("23T09:01")), owedBy(window, "RU"));

        assertThat(window.facts().state()).isEqualTo(WindowState.DISPUTED);
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

    @Test
    void aChangeVoidsEveryAnswerAndAsksAnew() {
        Window window = saturday();
        window.object(by("KZ"), "отчётный период");
        window.consent(by("RU"), null);

        window.change(by("BY"), new Period(at("29T19:00"), at("29T23:00")), A_DAY, "пожелание КЗ");

        assertThat(window.facts().state()).isEqualTo(WindowState.PROPOSED);
        assertThat(answers(window)).containsExactly("KZ PENDING", "RU PENDING");
        assertThat(owed(window)).containsExactly("KZ FULFILLED", "RU FULFILLED", "KZ OPEN", "RU OPEN");
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

    @ParameterizedTest(name = "{0}: {1} may {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "proposed  | BY  | cancellation change",
                "proposed  | KZ  | consent objection",
                "proposed  | EEC | ''",
                "proposed  | AM  | ''",
                "disputed  | KZ  | consent",
                "disputed  | RU  | consent objection",
                "disputed  | EEC | decision",
                "disputed  | BY  | cancellation change",
                "agreed    | BY  | cancellation change start",
                "agreed    | KZ  | ''",
                "cancelled | BY  | ''",
                "cancelled | KZ  | ''"
            })
    void whatIsOpenToWhom(String situation, String party, String moves) {
        Window window = saturday();
        switch (situation) {
            case "disputed" -> window.object(by("KZ"), "нет");
            case "agreed" -> {
                window.consent(by("KZ"), null);
                window.consent(by("RU"), null);
            }
            case "cancelled" -> window.cancel(by("BY"), "не нужно");
            default -> assertThat(situation).isEqualTo("proposed");
        }

        assertThat(window.open(party).stream()
                        .map(WindowMove::resource)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(moves);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "DECLARED, urgent, URGENT",
        "DECLARED, scheduled, IMPORTANT",
        "DISPUTED, scheduled, IMPORTANT",
        "CONSENT_GIVEN, urgent, ROUTINE",
        "STARTED, scheduled, IMPORTANT"
    })
    void howLoudlyPeopleAreTold(Happening kind, String urgency, Importance importance) {
        WindowFacts after = (urgency.equals("urgent") ? urgent() : saturday()).facts();

        assertThat(new Happened(kind, by("BY"), null, Map.of(), after).importance())
                .isEqualTo(importance);
    }

    @ParameterizedTest
    @CsvSource({"2026, 7, MNT-2026-000007", "2026, 1234567, MNT-2026-1234567"})
    void theNumberIsTheYearAndACounter(int year, long counter, String number) {
        assertThat(WindowNumber.of(year, counter)).hasToString(number);
        assertThatThrownBy(() -> WindowNumber.fromString(number.toLowerCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
