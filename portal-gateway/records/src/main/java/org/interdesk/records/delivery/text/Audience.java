package org.interdesk.records.delivery.text;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.interdesk.records.party.model.Party;

/**
 * For whom a text is made.
 *
 * @param locale Russian or English
 * @param zone of the reader's desk; every time in a text is of this zone and says so
 * @param parties by their codes; one that is missing is named by its code
 */
public record Audience(Locale locale, ZoneId zone, Map<String, Party> parties) {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    public boolean isRussian() {
        return locale.getLanguage().equals(RUSSIAN.getLanguage());
    }

    /** {@code Национальный сегмент Республики Беларусь (BY)}. */
    String nameOf(String code) {
        var party = parties.get(code);
        if (party == null) {
            return code;
        }
        return (isRussian() ? party.nameRu() : party.nameEn()) + " (" + code + ")";
    }
}
