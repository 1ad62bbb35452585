package org.interdesk.report.form.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a report asks for.
 *
 * @param key stable name, {@code requests.registered}; a party's own begin with {@link Form#OWN_PREFIX}
 * @param section fields of a section are shown together
 * @param required whether the report is incomplete without it; saying that it is unknown, and why, completes it too
 * @param prefilled whether the platform can fill it in from what it knows
 * @param numerator key of the field that is divided; only with RATIO
 * @param denominator key of the field that it is divided by; only with RATIO
 */
public record Field(
        String key,
        String section,
        FieldType type,
        boolean required,
        boolean prefilled,
        Combination combination,
        @Nullable String numerator,
        @Nullable String denominator,
        String titleRu,
        String titleEn) {

    public boolean derived() {
        return combination == Combination.RATIO;
    }
}
