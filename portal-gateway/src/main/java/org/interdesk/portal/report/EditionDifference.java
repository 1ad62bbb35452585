package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edition says otherwise than the one before. */
public record EditionDifference(List<Change> changes) {

    /**
     * A number before and after; null where there was none.
     *
     * @param figure key of a figure, or code of a component with {@code .availability} or {@code .reliability}
     * @param party null for the total
     */
    public record Change(
            String figure,
            @Nullable String party,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {

        /** Of a component: availability or reliability. */
        public String kind() {
            return figure.substring(figure.lastIndexOf('.') + 1);
        }
    }
}
