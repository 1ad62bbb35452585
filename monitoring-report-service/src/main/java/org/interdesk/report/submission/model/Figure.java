package org.interdesk.report.submission.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about a field: a number, a text, or that it is unknown and why. Exactly one of the three; a field about
 * which nothing is said has no figure, and neither is zero (domain, rule 3.17).
 */
public record Figure(
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable String unknownBecause,
        Origin origin) {

    public static Figure prefilled(BigDecimal number) {
        return new Figure(number, null, null, Origin.PREFILLED);
    }

    /** Whether both say the same, whoever said it; 1.0 is 1. */
    public boolean says(Figure other) {
        return (number == null ? other.number == null : other.number != null && number.compareTo(other.number) == 0)
                && Objects.equals(text, other.text)
                && Objects.equals(unknownBecause, other.unknownBecause);
    }
}
