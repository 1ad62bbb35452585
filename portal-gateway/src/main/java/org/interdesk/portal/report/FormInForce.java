package org.interdesk.portal.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a party's report for a month; only what gives keys their titles is read here. */
public record FormInForce(Form form) {

    public record Form(List<Field> fields, List<Field> components) {}

    /** A figure by its key, or a component by its code. */
    public record Field(@Nullable String key, @Nullable String code, String titleRu, String titleEn) {}

    /** Title of a figure; its key if the form does not have it, as a party's own one. */
    public String title(String key, boolean russian) {
        return form.fields().stream()
                .filter(field -> key.equals(field.key()))
                .findFirst()
                .map(field -> russian ? field.titleRu() : field.titleEn())
                .orElse(key);
    }
}
