package org.interdesk.records.people.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language in which people are told things. */
public enum Language {
    RU,
    EN;

    /** Reads what a person has chosen; whoever has chosen nothing, or a language that is not spoken here, is told in Russian. */
    public static Language chosen(@Nullable String locale) {
        return locale != null && locale.toLowerCase(Locale.ROOT).matches("en([-_].*)?") ? EN : RU;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
