package org.interdesk.records.delivery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.store.NoticeRow;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final Audience MINSK = new Audience(Audience.RUSSIAN, ZoneId.of("Europe/Minsk"), Map.of());
    private static final Instant AT = Instant.parse("2026-11-20T07:10:00Z");

    private final Letters letters = new Letters(new NoticeTexts());

    @Test
    void aLetterNamesTheNumberSaysWhatToDoAndLeadsToThePage() {
        var letter = letters.write(incident("Шлюз молчит", Importance.URGENT, AT), MINSK, "https://portal.example");

        assertThat(letter.subject()).isEqualTo("[INC-2026-000042] Новый инцидент: Шлюз молчит");
        assertThat(letter.text())
                .contains("Подтвердите на портале, что сообщение получено.")
                .contains("Серьёзность: высокая")
                .contains("Произошло: 20 ноября 2026, 10:10 (UTC+3)")
                .contains("Открыть на портале: https://portal.example/incidents/INC-2026-000042")
                .contains("потому что для KZ вы: руководитель службы, дежурный.")
                .contains("О срочных новостях инцидентов площадка пишет всегда.")
                .doesNotContain("https://portal.example/notices/settings", "Площадка узнала");
        assertThat(letter.html())
                .contains("<html lang=\"ru\">", "href=\"https://portal.example/incidents/INC-2026-000042\"")
                .doesNotContain("<script", "<img", "src=");
    }

    @Test
    void whatCanBeSwitchedOffSaysWhere() {
        var letter = letters.write(incident("Шлюз молчит", Importance.IMPORTANT, AT), MINSK, "https://portal.example");

        assertThat(letter.text()).contains("Выбрать, о чём вам писать: https://portal.example/notices/settings");
        assertThat(letter.html()).contains("href=\"https://portal.example/notices/settings\"");
    }

    @Test
    void nothingOfATitleBecomesMarkupOrAnotherHeader() {
        var letter = letters.write(
                incident("<b onclick=\"x()\">a & b</b>\r\nBcc: a@b.example", Importance.URGENT, AT),
                MINSK,
                "https://portal.example");

        assertThat(letter.subject()).doesNotContain("\r", "\n").contains("<b onclick=\"x()\">a & b</b> Bcc:");
        assertThat(letter.html()).doesNotContain("<b onclick").contains("&lt;b onclick=");
        assertThat(letter.text()).contains("<b onclick=\"x()\">a & b</b>");
    }

    @Test
    void whatWasReportedAfterTheFactSaysSo() {
        var letter = letters.write(
                incident("Шлюз молчит", Importance.URGENT, AT.plusSeconds(7_200)), MINSK, "https://portal.example");

        assertThat(letter.text()).contains("Площадка узнала об этом позже: 20 ноября 2026, 12:10 (UTC+3)");
    }

    @Test
    void aReaderOfEnglishGetsEnglish() {
        var audience = new Audience(Locale.ENGLISH, ZoneId.of("Europe/Minsk"), Map.of());
        var letter =
                letters.write(incident("Gateway is silent", Importance.URGENT, AT), audience, "https://portal.example");

        assertThat(letter.subject()).isEqualTo("[INC-2026-000042] New incident: Gateway is silent");
        assertThat(letter.text()).contains("Open in the portal: ", "desk lead, duty officer");
        assertThat(letter.html()).contains("<html lang=\"en\">");
    }

    private static NoticeRow incident(String title, Importance importance, Instant toldAt) {
        return new NoticeRow(
                UUID.randomUUID(),
                "person",
                "KZ",
                List.of("desk-lead", "duty-officer"),
                "incident.declared",
                NoticeKind.INCIDENT,
                importance,
                Ask.ACKNOWLEDGEMENT,
                "INCIDENT",
                "INC-2026-000042",
                Map.of("title", title, "by", "BY", "severity", "HIGH"),
                AT,
                toldAt,
                null,
                null,
                null,
                null,
                null);
    }
}
