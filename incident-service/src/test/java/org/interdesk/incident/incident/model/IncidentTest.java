package org.interdesk.incident.incident.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.incident.obligation.model.ObligationKind.NEXT_UPDATE;
import static org.interdesk.incident.obligation.model.ObligationKind.NOTICE_ACKNOWLEDGEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Importance;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.story.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {

    private static final UUID ID = UUID.fromString("019a8e10-5c00-7a52-8f3e-2b4c6d8e0f12");
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    private static Act by(String party, int minute) {
        Instant at = NINE.plusSeconds(60L * minute);
        return new Act(party, party + "-officer", at, at);
    }

    private static Incident declared(Level severity, String... touched) {
        return Incident.declare(
                ID,
                IncidentNumber.of(2026, 1),
                new Declaration(
                        IncidentKind.TECHNICAL_FAILURE,
                        severity,
                        Impact.OUTAGE,
                        "Шлюз",
                        "Не отвечает",
                        null,
                        null,
                        List.of("GATEWAY-BY"),
                        List.of(),
                        NINE.minusSeconds(600)),
                List.of(touched),
                by("BY", 0));
    }

    private static Incident brokenGateway() {
        return declared(Level.HIGH, "EEC", "KZ");
    }

    /** What is owed, as "PARTY kind STATE", in the order in which it began. */
    private static List<String> owed(Incident incident) {
        return incident.facts().obligations().all().stream()
                .map(one -> one.party() + (one.kind() == NEXT_UPDATE ? " update " : " receipt ") + one.state())
                .toList();
    }

    private static Notice notice(Incident incident, String party) {
        return incident.facts().notices().stream()
                .filter(one -> one.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void declaringTellsEverybodyTouchedAndOwesAWord() {
        Incident incident = brokenGateway();

        assertThat(incident.facts().stage()).isEqualTo(Stage.INVESTIGATING);
        assertThat(incident.facts().owner()).isEqualTo("BY");
        assertThat(incident.facts().parties()).containsExactly("BY", "EEC", "KZ");
        assertThat(incident.facts().notices()).extracting(Notice::state).containsOnly(Notice.State.SENT);
        assertThat(owed(incident)).containsExactly("EEC receipt OPEN", "KZ receipt OPEN", "BY update OPEN");
        assertThat(incident.facts().obligations().all())
                .extracting(Obligation::level)
                .containsOnly(Level.HIGH);
        assertThat(incident.happened()).extracting(Happened::kind).containsExactly(Happening.DECLARED);
    }

    @Test
    void theCommissionSeesWhatTouchesNobodyElse() {
        Incident incident = declared(Level.LOW);

        assertThat(incident.facts().parties()).containsExactly("BY", "EEC");
        assertThat(incident.facts().affectedParties()).containsExactly("BY");
        assertThat(owed(incident)).containsExactly("BY update OPEN");
    }

    @ParameterizedTest(name = "{0}: {1} may {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "declared        | BY  | assessment own-number phone-calls progress resolution scope updates",
                "declared        | KZ  | acknowledgement own-number reading updates",
                "read by KZ      | KZ  | acknowledgement own-number updates",
                "acked by KZ     | KZ  | own-number updates",
                "declared        | EEC | acknowledgement own-number reading updates",
                "resolved        | BY  | own-number reopening updates",
                "resolved        | KZ  | own-number reading updates",
                "without KZ      | KZ  | own-number updates"
            })
    void whatIsOpenToWhom(String situation, String party, String moves) {
        Incident incident = brokenGateway();
        switch (situation.strip()) {
            case "read by KZ" -> incident.read(by("KZ", 1));
            case "acked by KZ" -> incident.acknowledge(by("KZ", 1));
            case "resolved" -> incident.resolve(by("BY", 1), "готово");
            case "without KZ" -> incident.rescope(by("BY", 1), List.of(), List.of(), List.of("EEC"), "ошибка");
            default -> assertThat(situation.strip()).isEqualTo("declared");
        }

        assertThat(incident.open(party.strip()).stream()
                        .map(IncidentMove::resource)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(moves);
    }

    @Test
    void acknowledgingFulfilsTheReceiptOnce() {
        Incident incident = brokenGateway();

        incident.acknowledge(by("KZ", 5));

        assertThat(notice(incident, "KZ").state()).isEqualTo(Notice.State.ACKNOWLEDGED);
        assertThat(notice(incident, "KZ").readAt()).isEqualTo(NINE.plusSeconds(300));
        assertThat(notice(incident, "KZ").acknowledgedBy()).isEqualTo("KZ-officer");
        assertThat(owed(incident)).containsExactly("EEC receipt OPEN", "KZ receipt FULFILLED", "BY update OPEN");
        assertThatThrownBy(() -> incident.acknowledge(by("KZ", 6))).isInstanceOf(MoveRefused.class);
    }

    @Test
    void readingAndACallByTelephoneAreNoAcknowledgement() {
        Incident incident = brokenGateway();

        incident.read(by("KZ", 1));
        incident.notePhoneCall(by("BY", 2), "KZ", "дежурный взял трубку");

        assertThat(notice(incident, "KZ").state()).isEqualTo(Notice.State.READ);
        assertThat(notice(incident, "KZ").phonedAt()).isEqualTo(NINE.plusSeconds(120));
        assertThat(owed(incident)).contains("KZ receipt OPEN");
    }

    @Test
    void onlyWhoWasToldCanBeCalled() {
        assertThatThrownBy(() -> brokenGateway().notePhoneCall(by("BY", 1), "RU", "не тот"))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void theOwnersWordToThePartiesIsItsUpdateAndTheNextIsOwed() {
        Incident incident = brokenGateway();

        incident.post(by("BY", 10), "ищем", Visibility.PARTIES);

        assertThat(owed(incident)).endsWith("BY update FULFILLED", "BY update OPEN");
        assertThat(incident.facts()
                        .obligations()
                        .open(NEXT_UPDATE, "BY")
                        .orElseThrow()
                        .startedAt())
                .isEqualTo(NINE.plusSeconds(600));
    }

    @Test
    void aNoteOfTheDeskAndAnothersWordAreNoUpdate() {
        Incident incident = brokenGateway();

        incident.post(by("BY", 10), "между нами", Visibility.DESK);
        incident.post(by("KZ", 11), "у нас тоже", Visibility.PARTIES);

        assertThat(owed(incident)).endsWith("BY update OPEN").doesNotContain("BY update FULFILLED");
        assertThat(incident.happened())
                .extracting(Happened::kind)
                .containsExactly(Happening.DECLARED, Happening.NOTE_ADDED, Happening.UPDATE_POSTED);
    }

    @Test
    void stagesGoBothWaysAndEachMoveIsAnUpdate() {
        Incident incident = brokenGateway();

        incident.progress(by("BY", 1), Stage.MONITORING, "починили");
        incident.progress(by("BY", 2), Stage.IDENTIFIED, "не до конца");

        assertThat(incident.facts().stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(owed(incident)).filteredOn("BY update FULFILLED"::equals).hasSize(2);
        assertThatThrownBy(() -> incident.progress(by("BY", 3), Stage.IDENTIFIED, "снова"))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void resolvingEndsEveryObligation() {
        Incident incident = brokenGateway();
        incident.acknowledge(by("EEC", 1));

        incident.resolve(by("BY", 30), "готово");

        assertThat(incident.facts().resolvedAt()).isEqualTo(NINE.plusSeconds(1800));
        assertThat(owed(incident))
                .containsExactly("EEC receipt FULFILLED", "KZ receipt CANCELLED", "BY update FULFILLED");
    }

    @Test
    void reopeningAsksAnewOnlyWhoHadNotAcknowledged() {
        Incident incident = brokenGateway();
        incident.acknowledge(by("EEC", 1));
        incident.resolve(by("BY", 30), "готово");

        incident.reopen(by("BY", 40), "снова упал");

        assertThat(incident.facts().stage()).isEqualTo(Stage.INVESTIGATING);
        assertThat(incident.facts().resolvedAt()).isNull();
        assertThat(owed(incident))
                .containsExactly(
                        "EEC receipt FULFILLED",
                        "KZ receipt CANCELLED",
                        "BY update FULFILLED",
                        "KZ receipt OPEN",
                        "BY update OPEN");
    }

    @Test
    void anotherSeverityChangesTheLevelOfWhatIsOpen() {
        Incident incident = brokenGateway();
        incident.acknowledge(by("EEC", 1));

        incident.reassess(by("BY", 2), Level.CRITICAL, Impact.DEGRADED, "хуже");

        assertThat(incident.facts().obligations().all())
                .extracting(Obligation::level)
                .containsExactly(Level.HIGH, Level.CRITICAL, Level.CRITICAL);
        assertThat(incident.facts().impact()).isEqualTo(Impact.DEGRADED);
    }

    @Test
    void anotherScopeTellsTheNewAndLetsTheOthersGo() {
        Incident incident = brokenGateway();

        incident.rescope(by("BY", 3), List.of("TTP-BY"), List.of("RU"), List.of("EEC", "RU"), "не то");

        assertThat(incident.facts().parties()).containsExactly("BY", "EEC", "RU");
        assertThat(notice(incident, "KZ").state()).isEqualTo(Notice.State.WITHDRAWN);
        assertThat(owed(incident))
                .containsExactly("EEC receipt OPEN", "KZ receipt CANCELLED", "BY update OPEN", "RU receipt OPEN");
    }

    @Test
    void whoComesBackIsToldAnew() {
        Incident incident = brokenGateway();
        incident.acknowledge(by("KZ", 1));
        incident.rescope(by("BY", 2), List.of(), List.of(), List.of("EEC"), "не то");

        incident.rescope(by("BY", 3), List.of(), List.of("KZ"), List.of("EEC", "KZ"), "всё-таки");

        assertThat(notice(incident, "KZ").state()).isEqualTo(Notice.State.SENT);
        assertThat(notice(incident, "KZ").sentAt()).isEqualTo(NINE.plusSeconds(180));
        assertThat(incident.facts().obligations().open(NOTICE_ACKNOWLEDGEMENT, "KZ"))
                .isPresent();
    }

    @Test
    void eachDeskKeepsItsOwnNumber() {
        Incident incident = brokenGateway();

        incident.noteOwnNumber(by("KZ", 1), "KZ-77");
        incident.noteOwnNumber(by("BY", 2), "BY-5");
        incident.noteOwnNumber(by("KZ", 3), "KZ-78");

        assertThat(incident.facts().ownNumbers()).containsOnly(entry("KZ", "KZ-78"), entry("BY", "BY-5"));
    }

    private static Map.Entry<String, String> entry(String party, String number) {
        return Map.entry(party, number);
    }

    @Test
    void everyFactHasAVersionOfItsOwn() {
        Incident incident = brokenGateway();
        incident.read(by("KZ", 1));
        incident.acknowledge(by("KZ", 2));
        incident.resolve(by("BY", 3), "готово");

        assertThat(incident.happened())
                .extracting(fact -> fact.after().version())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest(name = "{0} of severity {1} is {2}")
    @CsvSource({
        "DECLARED, CRITICAL, URGENT",
        "DECLARED, HIGH, URGENT",
        "DECLARED, MEDIUM, IMPORTANT",
        "DECLARED, LOW, ROUTINE",
        "UPDATE_POSTED, HIGH, IMPORTANT",
        "UPDATE_POSTED, MEDIUM, ROUTINE",
        "RESOLVED, LOW, IMPORTANT",
        "NOTICE_READ, CRITICAL, ROUTINE"
    })
    void howLoudlyPeopleAreTold(Happening kind, Level severity, Importance importance) {
        IncidentFacts after = declared(severity, "EEC").facts();

        assertThat(new Happened(kind, by("BY", 0), null, Visibility.PARTIES, Map.of(), after).importance())
                .isEqualTo(importance);
    }
}
