package org.interdesk.records.delivery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.model.Role;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.model.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTextsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Party BELARUS = new Party(
            "BY",
            PartyKind.SEGMENT,
            null,
            "Национальный сегмент Республики Беларусь",
            "National segment of Belarus",
            "Europe/Minsk",
            1);
    private static final Audience RUSSIAN = new Audience(Audience.RUSSIAN, ALMATY, Map.of("BY", BELARUS));
    private static final Audience ENGLISH = new Audience(Locale.ENGLISH, ALMATY, Map.of("BY", BELARUS));

    private final NoticeTexts texts = new NoticeTexts();
    private final MessageFiles files = new MessageFiles();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(files.keys(Locale.ENGLISH))).isEqualTo(new TreeSet<>(files.keys(Audience.RUSSIAN)));
    }

    static Stream<String> messages() {
        return Stream.concat(
                        Stream.of("incident", "maintenance", "report", "release", "commitment", "ticket")
                                .flatMap(aggregate -> EventContract.ofThisBuild().types(aggregate).stream())
                                .map(type -> type.replaceFirst("^org\\.interdesk\\.", "")
                                        .replaceFirst("\\.v1$", "")),
                        Stream.of("report.handed-in-by-us", "directory.whatever"))
                .sorted();
    }

    /** Also those that nobody is told of: should they be one day, there is a sentence. */
    @ParameterizedTest
    @MethodSource("messages")
    void everyEventCanBeSaidInBothLanguagesEvenIfNothingElseIsKnown(String message) {
        for (var audience : List.of(RUSSIAN, ENGLISH)) {
            var wording = texts.word(message, "ANY", "NUMBER-1", Map.of(), null, audience);

            assertThat(wording.headline()).isNotBlank().doesNotContain("{", "NOT_FOUND");
            assertThat(wording.lead()).doesNotContain("{");
            assertThat(wording.facts()).isEmpty();
        }
    }

    @Test
    void whatIsNamedBelowATextHasALabel() {
        var named = files.keys(Audience.RUSSIAN).stream()
                .filter(key -> key.endsWith(".facts"))
                .flatMap(key -> Arrays.stream(
                        files.find(key, Audience.RUSSIAN, Map.of()).orElse("").split(",")))
                .distinct();

        assertThat(named)
                .allSatisfy(name -> assertThat(files.keys(Audience.RUSSIAN)).contains("fact." + name));
    }

    @Test
    void whatIsAskedAndEveryRoleHasWords() {
        assertThat(Ask.values())
                .allSatisfy(ask -> assertThat(files.keys(Audience.RUSSIAN)).contains("ask." + ask));
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(files.keys(Audience.RUSSIAN)).contains("role." + role.written()));
    }

    @Test
    void anIncidentIsToldInTheReadersLanguageAndZone() {
        var details = Map.of(
                "title", "Шлюз не принимает сообщения",
                "by", "BY",
                "severity", "HIGH",
                "impact", "OUTAGE",
                "startedAt", "2026-11-20T06:55:00Z");

        var russian =
                texts.word("incident.declared", "INCIDENT", "INC-2026-000042", details, Ask.ACKNOWLEDGEMENT, RUSSIAN);
        assertThat(russian.headline()).isEqualTo("Новый инцидент: Шлюз не принимает сообщения");
        assertThat(russian.request()).isEqualTo("Подтвердите на портале, что сообщение получено.");
        assertThat(russian.facts())
                .containsExactly(
                        new Wording.Line("Сообщает", "Национальный сегмент Республики Беларусь (BY)"),
                        new Wording.Line("Серьёзность", "высокая"),
                        new Wording.Line("Влияние", "не работает"),
                        new Wording.Line("Началось", "20 ноября 2026, 11:55 (UTC+5)"));

        var english = texts.word("incident.declared", "INCIDENT", "INC-2026-000042", details, null, ENGLISH);
        assertThat(english.headline()).isEqualTo("New incident: Шлюз не принимает сообщения");
        assertThat(english.request()).isNull();
        assertThat(english.facts()).contains(new Wording.Line("Began", "20 November 2026, 11:55 (UTC+5)"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1,Без данных: 1 участник.,Without data: 1 party.",
        "2,Без данных: 2 участника.,Without data: 2 parties.",
        "5,Без данных: 5 участников.,Without data: 5 parties.",
        "11,Без данных: 11 участников.,Without data: 11 parties.",
        "21,Без данных: 21 участник.,Without data: 21 parties.",
        "0,В нём данные всех участников.,It holds the data of all parties."
    })
    void aNumberGetsTheWordThatGoesWithIt(String missing, String russian, String english) {
        var details = Map.of("month", "2026-10", "missing", missing);

        assertThat(texts.word("report.period-published", "REPORT_PERIOD", "CON-2026-10", details, null, RUSSIAN)
                        .lead())
                .isEqualTo(russian);
        assertThat(texts.word("report.period-published", "REPORT_PERIOD", "CON-2026-10", details, null, ENGLISH)
                        .lead())
                .isEqualTo(english);
    }

    @Test
    void aMonthIsWrittenOut() {
        var details = Map.of("month", "2026-10", "party", "BY");

        assertThat(texts.word("report.handed-in", "REPORT", "REP-2026-10-BY", details, null, RUSSIAN)
                        .headline())
                .isEqualTo("Сдан отчёт BY за октябрь 2026");
        assertThat(texts.word("report.handed-in", "REPORT", "REP-2026-10-BY", details, null, ENGLISH)
                        .headline())
                .isEqualTo("The report of BY for October 2026 was handed in");
    }

    @Test
    void aTitleIsEnglishWhereThereIsOne() {
        var details = Map.of("title", "Шлюз 2.4.0", "titleEn", "Gateway 2.4.0");

        assertThat(texts.word("release.offered", "RELEASE", "gateway/2.4.0", details, null, RUSSIAN)
                        .headline())
                .endsWith("Шлюз 2.4.0");
        assertThat(texts.word("release.offered", "RELEASE", "gateway/2.4.0", details, null, ENGLISH)
                        .headline())
                .endsWith("Gateway 2.4.0");
    }

    @Test
    void aCodeWithoutWordsAndBracesInATitleStayAsTheyAre() {
        var details = new HashMap<>(Map.of("title", "{evil} {#if x}", "stage", "HYPERSPACE"));

        assertThat(texts.word("incident.progressed", "INCIDENT", "INC-1", details, null, ENGLISH)
                        .headline())
                .isEqualTo("Incident, stage “HYPERSPACE”: {evil} {#if x}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "incident.declared,INCIDENT,INC-2026-000042,https://portal.example/incidents/INC-2026-000042",
        "release.offered,RELEASE,integration-gateway/2.4.0+b1,https://portal.example/software/integration-gateway/2.4.0+b1",
        "report.period-published,REPORT_PERIOD,CON-2026-10,https://portal.example/reports/consolidated/2026-10",
        "commitment.breached,REPORT_PERIOD,CON-2026-10,https://portal.example/reports/months/2026-10",
        "directory.contacts-proposed,CONTACT,CNT-2026-000007,https://portal.example/directory/letters/CNT-2026-000007",
        "directory.contacts-published,CONTACT,CNT-2026-000007,https://portal.example/directory",
        "ticket.handover-offered,TICKET,EEC-2026-000001,https://portal.example/tickets/EEC-2026-000001",
        "incident.declared,UNKNOWN,X-1,https://portal.example/notices"
    })
    void aNoticeLeadsToItsPage(String message, String type, String number, String address) {
        assertThat(Links.address("https://portal.example", Links.pathOf(message, type, number)))
                .isEqualTo(address);
    }
}
