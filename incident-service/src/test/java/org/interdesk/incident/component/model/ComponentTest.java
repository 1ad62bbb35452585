package org.interdesk.incident.component.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentTest {

    private static Component of(String code) {
        return switch (code) {
            case "GATEWAY-BY" -> component(code, "BY", "EEC");
            case "GATEWAY-EEC" -> component(code, "EEC", "AM", "BY", "KZ", "KG", "RU");
            case "PLANTS" -> component(code, "EEC", "BY", "KZ", "RU");
            default -> component(code, "KZ");
        };
    }

    private static Component component(String code, String owner, String... users) {
        return new Component(code, ComponentKind.OTHER, owner, code, code, List.of(users), false, 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing touches nobody                     |                       |       | BY |",
                "the own gateway touches who uses it        | GATEWAY-BY            |       | BY | EEC",
                "another's gateway touches its owner too    | GATEWAY-BY            |       | KZ | BY EEC",
                "a central gateway touches all the others   | GATEWAY-EEC           |       | BY | EEC AM KZ KG RU",
                "two components touch each party once       | GATEWAY-BY PLANTS     |       | EEC | BY KZ RU",
                "who is named is touched besides            | GATEWAY-BY            | KG    | BY | EEC KG",
                "who is named and touched is told once      | PLANTS                | KZ RU | BY | EEC KZ RU",
                "nobody is told of its own                  | GATEWAY-BY            | BY    | BY | EEC"
            })
    void touchedAreOwnersAndUsersAndWhoIsNamed(
            String name, String codes, String named, String without, String touched) {
        assertThat(Component.touched(
                        words(codes).stream().map(ComponentTest::of).toList(), words(named), without))
                .isEqualTo(words(touched));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
