package org.interdesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdesk.kit.testing.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents say what is there. What a machine can write is compared with what it would write; {@code mvn verify
 * -Ddocs.write} writes it.
 */
class DocumentsTest {

    private static final String MARK = "<!-- written by the tests of this module from here on -->\n";
    private static final Path DOCS = Repository.ROOT.resolve("docs");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void theCatalogueOfEventsIsComplete() throws IOException {
        isCurrentAfterMark("events/README.md", Events.catalogue());
    }

    @Test
    void theAsyncApiDocumentIsComplete() throws IOException {
        isCurrent("events/asyncapi.yaml", Events.asyncApi());
    }

    @Test
    void theListOfProblemsIsComplete() throws IOException {
        assertThat(Problems.declared()).hasSizeGreaterThan(15);
        isCurrentAfterMark("api/problems.md", Problems.asMarkdown());
    }

    @Test
    void theListOfSettingsIsComplete() throws IOException {
        assertThat(Configuration.declared())
                .allSatisfy(group -> assertThat(group.keys())
                        .as("keys of " + group.prefix())
                        .isNotEmpty()
                        .allSatisfy(
                                key -> assertThat(key.meaning()).as(key.name()).isNotBlank()));
        isCurrentAfterMark("operations/configuration.md", Configuration.asMarkdown());
    }

    static Stream<String> aggregates() {
        return Events.aggregates().stream();
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void everyExampleOfAnEventObeysItsSchema(String aggregate) {
        EventContract.ofThisBuild().checkExamples(aggregate);
    }

    @Test
    void noPublishedEventBreaksItsPromise() throws IOException {
        var made = Promises.made();

        assertThat(Promises.broken(Promises.kept(), made))
                .as(
                        "what docs/%s promised: a new version of the event is needed; an event that has never left"
                                + " this branch may be taken out of the file",
                        Promises.FILE)
                .isEmpty();
        isCurrent(Promises.FILE, Promises.asText(made));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var dead = new ArrayList<String>();
        Stream.concat(Repository.files(DOCS, ".md"), Stream.of(Repository.ROOT.resolve("CONTRIBUTING.md")))
                .forEach(document -> {
                    var links = LINK.matcher(Repository.read(document));
                    while (links.find()) {
                        if (!Files.exists(document.resolveSibling(links.group(1)))) {
                            dead.add(Repository.ROOT.relativize(document) + " -> " + links.group(1));
                        }
                    }
                });

        assertThat(dead).as("links to nowhere").isEmpty();
    }

    @Test
    void everyDecisionIsListedUnderANumberOfItsOwn() throws IOException {
        assertThat(Decisions.numbers()).doesNotHaveDuplicates();
        isCurrentAfterMark("adr/README.md", Decisions.asMarkdown());
    }

    private static void isCurrentAfterMark(String name, String written) throws IOException {
        var text = Repository.read(DOCS.resolve(name));
        assertThat(text).as(name).contains(MARK);
        isCurrent(name, text.substring(0, text.indexOf(MARK) + MARK.length()) + written);
    }

    private static void isCurrent(String name, String wanted) throws IOException {
        var file = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.exists(file) ? Repository.read(file) : "")
                .as("docs/%s (mvn verify -Ddocs.write writes it)", name)
                .isEqualTo(wanted);
    }
}
