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

    /** Both languages, both colour schemes, a desk and a phone. */
    public static List<Look> all() {
        return Stream.of("ru", "en")
                .flatMap(language -> Stream.of(false, true)
                        .flatMap(dark -> Stream.of(1280, 390).map(width -> new Look(language, dark, width, true))))
                .toList();
    }

    @Override
    public String toString() {
        return language + "-" + (dark ? "dark" : "light") + "-" + width;
    }
}
