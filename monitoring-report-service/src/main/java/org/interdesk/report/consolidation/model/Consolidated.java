package org.interdesk.report.consolidation.model;

import java.math.BigDecimal;
import java.util.List;
import org.interdesk.report.form.model.Combination;
import org.interdesk.report.form.model.FieldType;
import org.interdesk.report.submission.model.Punctuality;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all parties for a month, made one.
 *
 * @param parties everybody who reports, by code
 * @param figures the common figures, in the order of the form; text is not consolidated
 * @param components the components of the common form, in its order
 */
public record Consolidated(List<Inclusion> parties, List<Line> figures, List<ComponentLine> components) {

    /**
     * Whether a party's figures are in it.
     *
     * @param revision the accepted one; null if there is none, so that nothing of the party is in it
     */
    public record Inclusion(
            String party, String report, @Nullable Integer revision, Punctuality punctuality) {}

    /**
     * A figure.
     *
     * @param total over the parties that know it; null if none does, or -1 for a percentage without data
     * @param parties what each party knows
     * @param unknown parties that do not know it and said why
     * @param missing parties that said nothing, or whose report is not in
     */
    public record Line(
            String key,
            FieldType type,
            Combination combination,
            String titleRu,
            String titleEn,
            @Nullable BigDecimal total,
            List<Said> parties,
            List<String> unknown,
            List<String> missing) {}

    /** What a party knows. */
    public record Said(String party, BigDecimal number) {}

    /**
     * A component.
     *
     * @param availability mean over the parties with data, in per cent; -1 for no data
     * @param reliability likewise
     */
    public record ComponentLine(
            String code,
            String titleRu,
            String titleEn,
            BigDecimal target,
            BigDecimal availability,
            BigDecimal reliability,
            List<Shown> parties) {}

    /** How a component of a party was; -1 for no data. */
    public record Shown(String party, BigDecimal availability, BigDecimal reliability) {}
}
