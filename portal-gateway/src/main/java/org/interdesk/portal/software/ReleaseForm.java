package org.interdesk.portal.software;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a release is drafted or its draft changed.
 *
 * @param release that is changed; null when one is drafted
 */
public record ReleaseForm(
        FormState form,
        SoftwareFormTexts words,
        Product product,
        @Nullable Release release) {

    static final String NAME = "release";

    private static final String COMPATIBILITY = "compatibility";
    private static final String FIXES = "fixes";
    private static final int VERSION = 60;
    private static final int NOTES = 50_000;
    private static final int LISTS = 12_000;

    /** What can be changed while it is a draft; the version cannot. */
    static final List<Field> CONTENT = List.of(
            Field.needed("channel"),
            Field.neededText("notesRu").upTo(NOTES),
            Field.neededText("notesEn").upTo(NOTES),
            Field.text(COMPATIBILITY).upTo(LISTS),
            Field.text(FIXES).upTo(LISTS));

    static final List<Field> ALL = List.of(
            Field.needed("version").upTo(VERSION),
            CONTENT.get(0),
            CONTENT.get(1),
            CONTENT.get(2),
            CONTENT.get(3),
            CONTENT.get(4));

    /** The form as it begins: empty, or with what the draft says. */
    static FormState begun(@Nullable Release release) {
        return release == null
                ? FormState.prefilled(NAME, Map.of("channel", List.of(Release.Channel.STABLE.name())))
                : FormState.prefilled(
                        NAME,
                        Map.of(
                                "channel",
                                List.of(release.channel().name()),
                                "notesRu",
                                List.of(release.notesRu()),
                                "notesEn",
                                List.of(release.notesEn()),
                                COMPATIBILITY,
                                List.of(release.allCompatibility().stream()
                                        .map(works -> works.component() + ": " + works.versions())
                                        .collect(Collectors.joining("\n"))),
                                FIXES,
                                List.of(String.join("\n", release.allFixes()))));
    }

    /** The same form with what is wrong with its lists: every line of what it works with names a component and versions. */
    static FormState checked(FormState form) {
        return lines(form).stream().allMatch(line -> line.matches("[^:]*\\S[^:]*:.*\\S.*"))
                ? form
                : form.rejecting(COMPATIBILITY);
    }

    /** What is sent: lines as lists. */
    static Map<String, Object> body(FormState form) {
        Map<String, Object> body = form.body();
        List<Map<String, String>> works = new ArrayList<>();
        for (String line : lines(form)) {
            int colon = line.indexOf(':');
            works.add(Map.of(
                    "component", line.substring(0, colon).strip(),
                    "versions", line.substring(colon + 1).strip()));
        }
        body.put(COMPATIBILITY, works);
        body.put(
                FIXES,
                Arrays.stream(form.value(FIXES).split("[\\s,;]+"))
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .toList());
        return body;
    }

    private static List<String> lines(FormState form) {
        return form.value(COMPATIBILITY)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<Release.Channel> channels() {
        return Release.Channel.ALL;
    }

    public boolean isChannel(Release.Channel channel) {
        return form.value("channel").equals(channel.name());
    }

    public @Nullable String error(String field) {
        return form.error(NAME, field, words::fieldError);
    }

    /** Where the form is sent. */
    public String address() {
        return release == null ? product.address() + "/new" : release.address() + "/edit";
    }

    /** Where giving up leads. */
    public String back() {
        return release == null ? product.address() : release.address();
    }
}
