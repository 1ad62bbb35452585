package org.interdesk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Qute finds unknown keys when the portal is built, but not missing translations. */
class TranslationTest {

    private static final Pattern CASE = Pattern.compile("\\{#case ([^}]+)}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app", "tk", "form", "sla", "block", "inc", "mnt", "cmp", "story", "duty", "rep", "repform", "con",
                "sw", "swf", "find", "dir"
            })
    void everyTextIsThereInBothLanguages(String bundle) throws IOException {
        Properties russian = texts(bundle, "ru");
        Properties english = texts(bundle, "en");

        assertThat(english.stringPropertyNames()).isEqualTo(russian.stringPropertyNames());
        russian.forEach(
                (key, text) -> assertThat((String) text).as("%s ru", key).isNotBlank());
        english.forEach(
                (key, text) -> assertThat((String) text).as("%s en", key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app", "tk", "form", "sla", "block", "inc", "mnt", "cmp", "story", "duty", "rep", "repform", "con",
                "sw", "swf", "find", "dir"
            })
    void aTextThatDistinguishesCasesDoesSoInBothLanguages(String bundle) throws IOException {
        Properties russian = texts(bundle, "ru");
        Properties english = texts(bundle, "en");

        russian.stringPropertyNames()
                .forEach(key -> assertThat(cases(english.getProperty(key)))
                        .as(key)
                        .containsExactlyElementsOf(
                                cases(russian.getProperty(key)).toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app", "tk", "form", "sla", "block", "inc", "mnt", "cmp", "story", "duty", "rep", "repform", "con",
                "sw", "swf", "find", "dir"
            })
    void noRussianIsLeftInTheEnglishTexts(String bundle) throws IOException {
        texts(bundle, "en")
                .forEach((key, text) -> assertThat((String) text)
                        .as((String) key)
                        .matches(found -> key.equals("russian") || !found.matches("(?s).*[а-яА-Я].*")));
    }

    private static Stream<String> cases(String text) {
        return CASE.matcher(text).results().map(match -> match.group(1));
    }

    private static Properties texts(String bundle, String language) throws IOException {
        String file = "/messages/" + bundle + "_" + language + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TranslationTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
