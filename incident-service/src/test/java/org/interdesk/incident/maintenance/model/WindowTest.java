package org.interdesk.incident.maintenance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.incident.maintenance.model.WindowFixtures.A_DAY;
import static org.interdesk.incident.maintenance.model.WindowFixtures.answers;
import static org.interdesk.incident.maintenance.model.WindowFixtures.at;
import static org.interdesk.incident.maintenance.model.WindowFixtures.by;
import static org.interdesk.incident.maintenance.model.WindowFixtures.declared;
import static org.interdesk.incident.maintenance.model.WindowFixtures.owed;
import static org.interdesk.incident.maintenance.model.WindowFixtures.owedBy;
import static org.interdesk.incident.maintenance.model.WindowFixtures.saturday;
import static org.interdesk.incident.maintenance.model.WindowFixtures.told;
import static org.interdesk.incident.maintenance.model.WindowFixtures.urgent;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.obligation.model.Importance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

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
