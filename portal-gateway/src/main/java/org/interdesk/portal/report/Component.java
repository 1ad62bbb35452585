package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something whose availability is reported, and how it was.
 *
 * @param target reliability below which the party explains itself, in per cent
 * @param silence what holds where no span says anything; null where the report says nothing about the component
 * @param availability in per cent; -1 for no data
 */
public record Component(
        String code,
        String titleRu,
        String titleEn,
        BigDecimal target,
        boolean belowTarget,
        @Nullable String silence,
        List<Span> spans,
        @Nullable Origin origin,
        BigDecimal availability,
        BigDecimal reliability) {

    public String title(boolean russian) {
        return russian ? titleRu : titleEn;
    }

    public boolean isSilent() {
        return silence == null;
    }

    public boolean isPrefilled() {
        return origin == Origin.PREFILLED;
    }
}
