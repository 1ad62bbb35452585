package org.interdesk.system.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a person has set up the portal.
 *
 * @param language ru or en
 * @param dark whether the system prefers dark colours
 * @param width of the window in CSS pixels
 * @param scripts whether JavaScript is on
 */
public record Look(String language, boolean dark, int width, boolean scripts) {

    public static final Look USUAL = new Look("ru", false, 1280, true);

    public Look withoutScripts() {
        return new Look(language, dark, width, false);
    }

    /** Both languages, both colour schemes, a desk and a phone; and a desk that zooms to 400 %. */
    public static List<Look> all() {
        var usual = Stream.of("ru", "en")
                .flatMap(language -> Stream.of(false, true)
                        .flatMap(dark -> Stream.of(1280, 390).map(width -> new Look(language, dark, width, true))));
        return Stream.concat(usual, Stream.of(new Look("ru", false, 320, true))).toList();
    }

    @Override
    public String toString() {
        return language + "-" + (dark ? "dark" : "light") + "-" + width;
    }
}
