package org.interdesk.records.delivery.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.interdesk.records.delivery.text.Audience;

/** The language a caller asks for by {@code Accept-Language}: the first of Russian and English, Russian if neither is named. */
final class Languages {

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("ru") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Audience.RUSSIAN);
    }
}
