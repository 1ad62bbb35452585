package org.interdesk.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.portal.block.StateStrip;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.service.ServiceRefusal.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilledFormTest {

    private static final Month OCTOBER = new Month(YearMonth.of(2026, 10), ZoneId.of("Asia/Almaty"));
    private static final Instant PRECISE = Instant.parse("2026-10-02T06:12:30.250Z");

    private static final Revision REVISION = new Revision(
            1,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            Map.of(),
            List.of(
                    figure("requests.registered", FieldType.COUNT, BigDecimal.TEN),
                    figure("downtime.planned", FieldType.SECONDS, null),
                    figure("staff.notes", FieldType.TEXT, null)),
            List.of(new Component(
                    "GATEWAY",
                    "Шлюз",
                    "Gateway",
                    BigDecimal.valueOf(98),
                    false,
                    "OK",
                    List.of(new Span(StateStrip.State.CRITICAL, PRECISE, PRECISE.plusSeconds(3_600))),
                    Origin.PREFILLED,
                    BigDecimal.TEN,
                    BigDecimal.TEN)),
            BigDecimal.TEN,
            BigDecimal.TEN);

    private static Figure figure(String key, FieldType type, @Nullable BigDecimal number) {
        return new Figure(
                key,
                key.replaceFirst("\\..*", ""),
                type,
                true,
                key,
                key,
                number == null ? Knowledge.MISSING : Knowledge.KNOWN,
                number,
                null,
                null,
                number == null ? null : Origin.PREFILLED);
    }

    private static FilledForm typed(String... namesAndValues) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return FilledForm.typed(REVISION, OCTOBER, form);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(FilledForm form, String part) {
        Map<String, Object> content = (Map<String, Object>) form.body(OCTOBER).get("content");
        return (Map<String, Object>) content.get(part);
    }

    private static String[] span(int row, String state, String from, String to) {
        String name = "span.GATEWAY." + row + ".";
        return new String[] {name + "state", state, name + "from", from, name + "to", to};
    }

    private static FilledForm withSpans(String[]... spans) {
        List<String> all = new ArrayList<>(List.of("silence.GATEWAY", "OK"));
        for (String[] span : spans) {
            all.addAll(List.of(span));
        }
        return typed(all.toArray(String[]::new));
    }

    @Test
    void whatWasLeftEmptyIsNotSentSoThatItIsMissingAndNotZero() {
        FilledForm form = typed("value.requests.registered", "0", "because.downtime.planned", "Журнал утрачен");

        assertThat(part(form, "figures"))
                .containsOnlyKeys("requests.registered", "downtime.planned")
                .containsEntry("requests.registered", Map.of("number", BigDecimal.ZERO))
                .containsEntry("downtime.planned", Map.of("unknownBecause", "Журнал утрачен"));
        assertThat(part(form, "components")).isEmpty();
    }

    @Test
    void aValueAndAReasonForNotKnowingItExcludeEachOther() {
        FilledForm form = typed("value.requests.registered", "3", "because.requests.registered", "Не считали");

        assertThat(form.wrongFigures()).extracting(FigureEntry::flaw).containsExactly(Flaw.BOTH);
    }

    @Test
    void anUntouchedFormSaysWhatTheReportSaysToTheFractionOfASecond() {
        FilledForm shown = FilledForm.of(REVISION, OCTOBER, true);
        SpanEntry row = shown.components().get(0).spans().get(0);
        assertThat(row.from()).isEqualTo("2026-10-02T11:12:30");

        FilledForm sent = withSpans(span(0, row.state(), row.from(), row.to()));

        assertThat(sent.components().get(0).isDifferent(OCTOBER)).isFalse();
        assertThat(part(sent, "components").toString()).contains(PRECISE.toString());
    }

    @Test
    void rowsMayStandInAnyOrderButNotOverlap() {
        FilledForm form = withSpans(
                span(0, "DOWNTIME", "2026-10-20T10:00", "2026-10-20T12:00"),
                span(1, "CRITICAL", "2026-10-05T10:00", "2026-10-05T12:00"),
                span(2, "CRITICAL", "2026-10-20T11:59", "2026-10-20T13:00"),
                span(3, "OK", "", ""));

        assertThat(form.components().get(0).spans())
                .extracting(SpanEntry::flaw)
                .containsExactly(null, null, Flaw.OVERLAP, null);
        FilledForm mended = withSpans(
                span(0, "DOWNTIME", "2026-10-20T10:00", "2026-10-20T12:00"),
                span(1, "CRITICAL", "2026-10-05T10:00", "2026-10-05T12:00"));
        assertThat(part(mended, "components").toString().indexOf("2026-10-05T05:00:00Z"))
                .isPositive()
                .isLessThan(part(mended, "components").toString().indexOf("2026-10-20T05:00:00Z"));
    }

    @Test
    void aRowIsJudgedByThePartysMonth() {
        FilledForm form = withSpans(
                span(0, "OK", "2026-10-01T00:00", "2026-10-02T00:00"),
                span(1, "OK", "2026-09-30T23:59", "2026-10-01T00:00"),
                span(2, "OK", "2026-10-31T23:00", "2026-11-01T00:00"),
                span(3, "OK", "2026-10-07T10:00", "2026-10-07T10:00"),
                span(4, "OK", "2026-10-08T10:00", ""),
                span(5, "BROKEN", "2026-10-09T10:00", "2026-10-09T11:00"));

        assertThat(form.components().get(0).spans())
                .extracting(SpanEntry::flaw)
                .containsExactly(null, Flaw.OUTSIDE, null, Flaw.BACKWARDS, Flaw.MOMENT, Flaw.STATE);
    }

    @Test
    void spansOfAComponentAboutWhichNothingIsSaidAreAContradiction() {
        FilledForm form = typed(
                "silence.GATEWAY",
                "",
                "span.GATEWAY.0.state",
                "OK",
                "span.GATEWAY.0.from",
                "2026-10-05T10:00",
                "span.GATEWAY.0.to",
                "2026-10-05T11:00");

        assertThat(form.wrongComponents()).extracting(ComponentEntry::flaw).containsExactly(Flaw.SILENCE);
    }

    @Test
    void whatTheServiceRefusesStandsAtItsPlace() {
        var refusal = new ServiceRefusal(new ServiceRefusal.Problem(
                "/problems/invalid-request",
                null,
                400,
                null,
                List.of(
                        new FieldError("/content/figures/staff.notes/text", "Too long"),
                        new FieldError("/components/GATEWAY", "Spans are in order."),
                        new FieldError("/elsewhere", "?"))));

        FilledForm form = typed("value.staff.notes", "Текст").refused(refusal);

        assertThat(form.wrongFigures()).extracting(FigureEntry::told).containsExactly("Too long");
        assertThat(form.wrongFigures()).extracting(FigureEntry::value).containsExactly("Текст");
        assertThat(form.wrongComponents()).extracting(ComponentEntry::told).containsExactly("Spans are in order.");
    }

    @Test
    void aRowMoreAndARowLessLeaveTheOthersAsTheyWere() {
        FilledForm form = withSpans(
                span(0, "OK", "2026-10-01T00:00", "x"), span(1, "CRITICAL", "2026-10-02T00:00", "2026-10-03T00:00"));

        FilledForm more = form.withComponent("GATEWAY", ComponentEntry::withRow);
        FilledForm fewer = more.withComponent("GATEWAY", entry -> entry.withoutRow(0));

        assertThat(more.components().get(0).spans()).hasSize(3);
        assertThat(fewer.components().get(0).spans())
                .extracting(SpanEntry::state)
                .containsExactly("CRITICAL", "CRITICAL");
        assertThat(fewer.withComponent("GATEWAY", entry -> entry.withoutRow(9))
                        .components()
                        .get(0)
                        .spans())
                .hasSize(2);
    }
}
