package org.interdesk.report.consolidation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.consolidation.model.Consolidated.Line;
import org.interdesk.report.form.model.FormFixtures;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Figure;
import org.interdesk.report.submission.model.Origin;
import org.interdesk.report.submission.model.Punctuality;
import org.interdesk.report.submission.model.Watched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsolidationTest {

    private static final Instant FROM = Instant.parse("2026-10-01T00:00:00Z");
    private static final List<Instant> MIDNIGHTS =
            Stream.iterate(FROM, day -> day.plusSeconds(24 * 3600)).limit(32).toList();

    private static Contribution party(String code, @Nullable Content content) {
        return new Contribution(
                code,
                "REP-2026-10-" + code,
                content == null ? null : 1,
                Punctuality.IN_TIME,
                content,
                FormFixtures.form(),
                MIDNIGHTS);
    }

    /** @param figures key and number in turn; null is unknown */
    private static Content says(@Nullable Object... figures) {
        Map<String, Figure> said = new HashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            Object value = figures[i + 1];
            said.put(
                    String.valueOf(figures[i]),
                    value == null
                            ? new Figure(null, null, "не измеряли", Origin.ENTERED)
                            : new Figure(new BigDecimal(value.toString()), null, null, Origin.ENTERED));
        }
        return new Content(said, Map.of());
    }

    private static Line line(Consolidated report, String key) {
        return report.figures().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Consolidated of(Contribution... parties) {
        return Consolidation.of(FormFixtures.form(), List.of(parties));
    }

    @Test
    void figuresAreSummedOverThoseWhoKnowThemAndTheOthersAreNamed() {
        var report = of(
                party("AM", says("done", 3, "all", 4)),
                party("BY", says("done", null, "all", 6)),
                party("KG", null),
                party("KZ", says("all", 0)));

        var done = line(report, "done");
        assertThat(done.total()).isEqualByComparingTo("3");
        assertThat(done.unknown()).containsExactly("BY");
        assertThat(done.missing()).containsExactly("KG", "KZ");
        assertThat(line(report, "all").total()).as("zero is said").isEqualByComparingTo("10");
        assertThat(line(report, "all").missing()).containsExactly("KG");
    }

    @Test
    void whatNobodyKnowsHasNoTotal() {
        var report = of(party("AM", says("done", null)), party("BY", null));

        assertThat(line(report, "done").total()).isNull();
        assertThat(line(report, "load").total()).isNull();
    }

    @Test
    void sharesAreTheRatioOfSumsOverPartiesThatKnowBoth() {
        var report = of(
                party("AM", says("done", 1, "all", 2)),
                party("BY", says("done", 8, "all", 8)),
                party("KZ", says("done", 100)),
                party("RU", says("done", 0, "all", 0)));

        var share = line(report, "share");
        assertThat(share.total()).isEqualByComparingTo("90");
        assertThat(share.parties()).extracting("party").containsExactly("AM", "BY");
        assertThat(share.missing()).containsExactly("KZ", "RU");
    }

    @Test
    void aShareOfNothingIsNoDataAndNotZero() {
        var report = of(party("AM", says("done", 0, "all", 0)));

        assertThat(line(report, "share").total()).isEqualByComparingTo("-1");
    }

    @Test
    void meansAreOverThoseWhoKnow() {
        var report = of(party("AM", says("load", 10)), party("BY", says("load", 25)), party("KZ", says("load", null)));

        assertThat(line(report, "load").total()).isEqualByComparingTo("17.5");
    }

    @Test
    void textIsNotConsolidated() {
        assertThat(of(party("AM", says())).figures()).extracting(Line::key).doesNotContain("notes");
    }

    @Test
    void componentsWithoutDataAreLeftOutOfTheMean() {
        var half = new Span(State.CRITICAL, FROM, FROM.plusSeconds(31 * 12 * 3600));
        var known = new Content(Map.of(), Map.of("GATEWAY", new Watched(State.OK, List.of(half), Origin.ENTERED)));
        var silent = new Content(Map.of(), Map.of("GATEWAY", new Watched(State.MISSING, List.of(), Origin.PREFILLED)));

        var report = of(party("AM", known), party("BY", silent), party("KZ", null));

        var gateway = report.components().get(0);
        assertThat(gateway.availability()).isEqualByComparingTo("50");
        assertThat(gateway.parties())
                .extracting("availability")
                .map(Object::toString)
                .containsExactly("50.00000", "-1", "-1");
        assertThat(report.components().get(1).availability()).isEqualByComparingTo("-1");
    }

    @Test
    void whoIsInIsSaid() {
        var report = of(party("AM", says()), party("BY", null));

        assertThat(report.parties()).extracting("party").containsExactly("AM", "BY");
        assertThat(report.parties()).extracting("revision").containsExactly(1, null);
    }

    @Test
    void editionsAreComparedNumberByNumber() {
        var before = of(party("AM", says("done", 3, "all", 4)), party("BY", null));
        var after = of(party("AM", says("done", 3, "all", 4)), party("BY", says("done", 1, "all", 1)));

        var changes = EditionDifference.between(before, after).changes();

        assertThat(changes).extracting("figure").contains("done", "all", "share");
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.figure()).isEqualTo("done");
            assertThat(change.party()).isNull();
            assertThat(change.before()).isEqualByComparingTo("3");
            assertThat(change.after()).isEqualByComparingTo("4");
        });
        assertThat(changes).noneMatch(change -> "AM".equals(change.party()));
        assertThat(EditionDifference.between(after, after).changes()).isEmpty();
    }
}
