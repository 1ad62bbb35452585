package org.interdesk.report.submission.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.form.model.FormFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentRulesTest {

    private static final Instant FROM = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-01T00:00:00Z");

    private static Figure number(String number) {
        return new Figure(new BigDecimal(number), null, null, Origin.ENTERED);
    }

    private static Figure text(@Nullable String text) {
        return new Figure(null, text, null, Origin.ENTERED);
    }

    private static Map<String, String> flaws(Content content) {
        return ContentRules.flaws(content, FormFixtures.form(), FROM, TO);
    }

    private static Map<String, String> flawsOf(String key, Figure figure) {
        return flaws(new Content(Map.of(key, figure), Map.of()));
    }

    @ParameterizedTest(name = "{0} = {1}: sound {2}")
    @CsvSource({
        "done, 0, true",
        "done, 12, true",
        "done, 12.0, true",
        "done, 12.5, false",
        "done, -1, false",
        "done, 1e400, false",
        "done, 999999999999999, true",
        "done, 9999999999999999, false",
        "down, 86400, true",
        "down, 0.5, false",
        "load, 100, true",
        "load, 100.00001, false",
        "load, 33.33333, true",
        "load, 33.333333, false",
        "price, 12.5, true",
        "price, 1e-999999, false",
        "share, 50, false",
        "notes, 5, false",
        "unheard-of, 5, false"
    })
    void numbersFitTheirField(String key, String number, boolean sound) {
        assertThat(flawsOf(key, number(number)).isEmpty()).isEqualTo(sound);
    }

    static Stream<Arguments> otherFigures() {
        return Stream.of(
                Arguments.of("text for a number", "done", text("5"), false),
                Arguments.of("nothing at all", "done", text(null), false),
                Arguments.of(
                        "unknown with a reason", "done", new Figure(null, null, "no monitoring", Origin.ENTERED), true),
                Arguments.of("unknown without one", "done", new Figure(null, null, " ", Origin.ENTERED), false),
                Arguments.of(
                        "a number that is unknown",
                        "done",
                        new Figure(BigDecimal.ONE, null, "why", Origin.ENTERED),
                        false),
                Arguments.of("text", "notes", text("Все спокойно"), true),
                Arguments.of("blank text", "notes", text("\n "), false),
                Arguments.of("text too long", "notes", text("я".repeat(5_001)), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFigures")
    void otherFiguresFitTheirField(String name, String key, Figure figure, boolean sound) {
        assertThat(flawsOf(key, figure).isEmpty()).isEqualTo(sound);
    }

    static Stream<Arguments> timelines() {
        var first = new Span(State.CRITICAL, FROM, FROM.plusSeconds(60));
        var next = new Span(State.OK, FROM.plusSeconds(60), TO);
        return Stream.of(
                Arguments.of("the whole month", "GATEWAY", State.MISSING, List.of(first, next), true),
                Arguments.of("nothing but silence", "GATEWAY", State.OK, List.of(), true),
                Arguments.of("silence that is a failure", "GATEWAY", State.CRITICAL, List.of(), false),
                Arguments.of("out of order", "GATEWAY", State.OK, List.of(next, first), false),
                Arguments.of("twice at once", "GATEWAY", State.OK, List.of(first, first), false),
                Arguments.of(
                        "before the month",
                        "GATEWAY",
                        State.OK,
                        List.of(new Span(State.OK, FROM.minusSeconds(1), TO)),
                        false),
                Arguments.of(
                        "after the month",
                        "GATEWAY",
                        State.OK,
                        List.of(new Span(State.OK, FROM, TO.plusSeconds(1))),
                        false),
                Arguments.of("a stranger", "ELSEWHERE", State.OK, List.of(), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void statesFitTheMonth(String name, String code, State silence, List<Span> spans, boolean sound) {
        var content = new Content(Map.of(), Map.of(code, new Watched(silence, spans, Origin.ENTERED)));

        assertThat(flaws(content).isEmpty()).isEqualTo(sound);
    }

    @Test
    void missingIsNeitherZeroNorUnknown() {
        var content = new Content(
                Map.of("done", new Figure(null, null, "nobody counted", Origin.ENTERED), "load", number("0")),
                Map.of());

        assertThat(ContentRules.missing(content, FormFixtures.form(), false)).containsExactly("all");
        assertThat(ContentRules.missing(content, FormFixtures.form(), true))
                .containsExactly("all", "availability.explanation");
    }

    @Test
    void whatSaysTheSameAsThePrefillStaysPrefilled() {
        var prefill = new Content(
                Map.of("done", Figure.prefilled(BigDecimal.TEN), "all", Figure.prefilled(BigDecimal.TEN)), Map.of());

        var said = prefill.replacedBy(new Content(Map.of("done", number("10.0"), "all", number("11")), Map.of()));

        assertThat(said.figures().get("done")).isEqualTo(Figure.prefilled(BigDecimal.TEN));
        assertThat(said.figures().get("all")).isEqualTo(number("11"));
    }

    @Test
    void aFreshPrefillLeavesWhatPeopleEntered() {
        var before = new Content(Map.of("done", Figure.prefilled(BigDecimal.ONE), "all", number("11")), Map.of());
        var fresh = new Content(
                Map.of("done", Figure.prefilled(BigDecimal.TEN), "all", Figure.prefilled(BigDecimal.TEN)), Map.of());

        var after = before.refreshedBy(fresh);

        assertThat(after.figures().get("done")).isEqualTo(Figure.prefilled(BigDecimal.TEN));
        assertThat(after.figures().get("all")).isEqualTo(number("11"));
    }

    @Test
    void aDifferenceNamesWhatChangedCameAndWent() {
        var before = new Content(Map.of("done", number("1"), "all", number("2"), "load", number("5.0")), Map.of());
        var after = new Content(
                Map.of("done", number("1"), "notes", text("x"), "load", number("5")),
                Map.of("GATEWAY", new Watched(State.OK, List.of(), Origin.ENTERED)));

        var difference = Difference.between(before, after);

        assertThat(difference.figures()).extracting("key").containsExactly("all", "notes");
        assertThat(difference.figures().get(0).after()).isNull();
        assertThat(difference.figures().get(1).before()).isNull();
        assertThat(difference.components()).extracting("code").containsExactly("GATEWAY");
    }

    @Test
    void aComponentBelowItsTargetIsSeenAndOneWithoutDataIsNot() {
        var hour = new Span(State.CRITICAL, FROM, FROM.plusSeconds(24 * 3600));
        var content = new Content(
                Map.of(),
                Map.of(
                        "GATEWAY", new Watched(State.OK, List.of(hour), Origin.ENTERED),
                        "DTS", new Watched(State.MISSING, List.of(), Origin.PREFILLED)));
        var midnights = Stream.iterate(FROM, day -> day.plusSeconds(24 * 3600))
                .limit(32)
                .toList();

        var measured = Measured.of(content, FormFixtures.form(), midnights);

        assertThat(measured.isBelowTarget("GATEWAY")).isTrue();
        assertThat(measured.isBelowTarget("DTS")).isFalse();
        assertThat(measured.components().get("GATEWAY").availability().machine())
                .isEqualByComparingTo("96.77419");
        assertThat(measured.whole().availability().machine()).isEqualByComparingTo("96.77419");
    }
}
