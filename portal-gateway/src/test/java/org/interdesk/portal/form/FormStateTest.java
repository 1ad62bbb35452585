package org.interdesk.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import org.interdesk.portal.service.ServiceRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormStateTest {

    private static final List<Field> FIELDS = List.of(
            Field.needed("title"),
            Field.many("components"),
            Field.neededMoment("startsAt"),
            Field.text("comment").upTo(10));

    private static MultivaluedMap<String, String> form(String... pairs) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    private static FormState of(String... pairs) {
        return FormState.of("new", FIELDS, form(pairs));
    }

    @Test
    void aBodyHasListsMomentsInUtcAndNoEmptyFields() {
        FormState state = of(
                "zone",
                "Asia/Almaty",
                "title",
                " Замена ",
                "components",
                "A",
                "components",
                "B",
                "components",
                "A",
                "startsAt",
                "2026-11-28T22:30",
                "comment",
                " ",
                "more",
                "x");

        assertThat(state.isSound()).isTrue();
        assertThat(state.body())
                .containsOnlyKeys("title", "components", "startsAt")
                .containsEntry("title", "Замена")
                .containsEntry("components", List.of("A", "B"))
                .containsEntry("startsAt", "2026-11-28T17:30:00Z");
    }

    @Test
    void aListWithNothingInItIsSentAsSuch() {
        assertThat(of("title", "x").body()).containsEntry("components", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Minsk, 2026-11-28T22:30, ",
        "Europe/Minsk, '', REQUIRED",
        "Europe/Minsk, tomorrow, REJECTED",
        "Europe/Minsk, 2026-02-30T10:00, REJECTED",
        "Nowhere, 2026-11-28T22:30, REJECTED",
        "'', 2026-11-28T22:30, REJECTED"
    })
    void aMomentIsOneInAZone(String zone, String typed, Wrong wrong) {
        FormState state = of("title", "x", "zone", zone, "startsAt", typed);

        assertThat(state.wrong().get("startsAt")).isEqualTo(wrong);
        assertThat(state.moment("startsAt")).isEqualTo(wrong == null ? Instant.parse("2026-11-28T19:30:00Z") : null);
    }

    @Test
    void whatAServiceSaysOfAMemberOfAListIsShownAtTheList() {
        FormState state = of("title", "x", "components", "A").refused(refusal("/components/0"));

        assertThat(state.wrong().get("components")).isEqualTo(Wrong.REJECTED);
        assertThat(state.refusal()).isEqualTo("invalid-request");
    }

    @Test
    void whatAServiceSaysOfSomethingElseIsNotInventedIntoAField() {
        assertThat(of("title", "x", "zone", "UTC", "startsAt", "2026-01-01T00:00")
                        .refused(refusal("/kind"))
                        .wrong())
                .isEmpty();
    }

    @Test
    void tooMuchIsSaidAndKept() {
        FormState state = of("comment", "12345678901");

        assertThat(state.wrong().get("comment")).isEqualTo(Wrong.TOOLONG);
        assertThat(state.value("new", "comment")).isEqualTo("12345678901");
        assertThat(state.value("other", "comment")).isEmpty();
    }

    private static ServiceRefusal refusal(String pointer) {
        return new ServiceRefusal(new ServiceRefusal.Problem(
                "/problems/invalid-request", null, 400, null, List.of(new ServiceRefusal.FieldError(pointer, "no"))));
    }
}
