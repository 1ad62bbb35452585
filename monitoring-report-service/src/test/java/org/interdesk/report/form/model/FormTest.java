package org.interdesk.report.form.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.report.form.model.FormFixtures.component;
import static org.interdesk.report.form.model.FormFixtures.field;
import static org.interdesk.report.form.model.FormFixtures.ratio;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdesk.report.availability.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

    private static final Field COUNT = field("own.cpu", FieldType.COUNT, true, Combination.SUM);

    static Stream<Arguments> flawed() {
        var prefilled = new Field("own.cpu", "x", FieldType.COUNT, true, true, Combination.SUM, null, null, "x", "x");
        return Stream.of(
                Arguments.of("a common key", List.of(field("cpu", FieldType.COUNT, true, Combination.SUM)), List.of()),
                Arguments.of(
                        "no key at all", List.of(field("own.", FieldType.COUNT, true, Combination.SUM)), List.of()),
                Arguments.of("capitals", List.of(field("own.CPU", FieldType.COUNT, true, Combination.SUM)), List.of()),
                Arguments.of("a key twice", List.of(COUNT, COUNT), List.of()),
                Arguments.of("a ratio of nothing", List.of(ratio("own.share", null, null)), List.of()),
                Arguments.of("a ratio of strangers", List.of(ratio("own.share", "own.a", "own.b")), List.of()),
                Arguments.of(
                        "text that is summed",
                        List.of(field("own.t", FieldType.TEXT, false, Combination.SUM)),
                        List.of()),
                Arguments.of("an own field the platform fills in", List.of(prefilled), List.of()),
                Arguments.of("a component twice", List.of(), List.of(component("GW", 1), component("GW", 2))),
                Arguments.of("a component without a code", List.of(), List.of(component("gw", 1))),
                Arguments.of(
                        "too many fields",
                        IntStream.range(0, 201)
                                .mapToObj(i -> field("own.f" + i, FieldType.COUNT, false, Combination.SUM))
                                .toList(),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flawed")
    void aFlawedAdditionIsNotPublished(String name, List<Field> fields, List<Component> components) {
        assertThat(new Form(fields, components).flaws(true)).isNotEmpty();
    }

    @Test
    void aSoundAdditionHasNoFlaws() {
        var form = new Form(
                List.of(
                        COUNT,
                        field("own.all", FieldType.COUNT, true, Combination.SUM),
                        ratio("own.share", "own.cpu", "own.all")),
                List.of(component("OWN_SYSTEM", 3)));

        assertThat(form.flaws(true)).isEmpty();
        assertThat(form.flaws(false)).as("as a common form").isNotEmpty();
        assertThat(FormFixtures.form().flaws(false)).isEmpty();
    }

    @Test
    void additionsFollowTheCommonMinimumAndMaySayHowAComponentIsWatched() {
        var watched = new Component("DTS", "ДТС", "TTP", 5, BigDecimal.TEN, State.OK);

        var both = FormFixtures.form().with(new Form(List.of(COUNT), List.of(watched, component("OWN_SYSTEM", 0))));

        assertThat(both.fields()).last().isEqualTo(COUNT);
        assertThat(both.components()).extracting(Component::code).containsExactly("GATEWAY", "DTS", "OWN_SYSTEM");
        assertThat(both.component("DTS"))
                .as("the target stays common")
                .contains(new Component("DTS", "DTS", "DTS", 0, BigDecimal.valueOf(98), State.OK));
    }
}
