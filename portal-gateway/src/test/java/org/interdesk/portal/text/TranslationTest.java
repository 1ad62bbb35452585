package org.interdesk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Qute finds unknown keys when the portal is built, but not missing translations. */
class TranslationTest {

    private static final String RUSSIAN = "_ru.properties";
    private static final Pattern CASE = Pattern.compile("\\{#case ([^}]+)}");

    /** The bundles that the portal has, by the names of their Russian files. */
    static List<String> bundles() throws IOException, URISyntaxException {
        URL one = Objects.requireNonNull(TranslationTest.class.getResource("/messages/app_ru.properties"));
        try (Stream<Path> files = Files.list(Path.of(one.toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(RUSSIAN))
                    .map(name -> name.substring(0, name.length() - RUSSIAN.length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreBundles() throws IOException, URISyntaxException {
        assertThat(bundles()).contains("app", "tk").hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("bundles")
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
    @MethodSource("bundles")
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
    @MethodSource("bundles")
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
