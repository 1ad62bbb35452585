package org.interdesk.report.submission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.report.availability.model.Availability;
import org.interdesk.report.availability.model.Percentage;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.form.model.Component;
import org.interdesk.report.form.model.Field;
import org.interdesk.report.form.model.FieldType;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Figure;
import org.interdesk.report.submission.model.Measured;
import org.interdesk.report.submission.model.Origin;
import org.interdesk.report.submission.model.Watched;
import org.jspecify.annotations.Nullable;

/**
 * A revision with everything that follows from it, in the order of its form.
 *
 * @param reason why it was begun; null for the first
 * @param sentBack why the party's approver gave it back to be filled in further; null once it is submitted again, and so
 *     never there for the Commission
 * @param fieldRemarks what the Commission finds wrong with which figure or component, by its key or code
 * @param availability of all components together, in per cent; -1 for no data
 * @param reliability likewise, planned downtime left out
 */
public record RevisionView(
        int revision,
        @Nullable String reason,
        @Nullable SentBack sentBack,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        boolean machine,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String remarks,
        Map<String, String> fieldRemarks,
        List<FigureView> figures,
        List<ComponentView> components,
        BigDecimal availability,
        BigDecimal reliability) {

    /** What is known about a field. */
    public enum Knowledge {
        KNOWN,
        UNKNOWN,
        MISSING
    }

    /**
     * A field and what the report says about it.
     *
     * @param number derived fields have it too; -1 in a derived field stands for no data
     */
    public record FigureView(
            String key,
            String section,
            FieldType type,
            boolean required,
            String titleRu,
            String titleEn,
            Knowledge knowledge,
            @Nullable BigDecimal number,
            @Nullable String text,
            @Nullable String unknownBecause,
            @Nullable Origin origin) {}

    /**
     * A component and how it was.
     *
     * @param silence null where the report says nothing about it
     * @param availability in per cent; -1 for no data
     */
    public record ComponentView(
            String code,
            String titleRu,
            String titleEn,
            int weight,
            BigDecimal target,
            boolean belowTarget,
            @Nullable State silence,
            List<Span> spans,
            @Nullable Origin origin,
            BigDecimal availability,
            BigDecimal reliability) {}

    static RevisionView of(Revision revision, Form form, List<Instant> midnights) {
        Content content = revision.content();
        Measured measured = Measured.of(content, form, midnights);
        List<FigureView> figures = new ArrayList<>();
        form.fields().forEach(field -> figures.add(figure(field, content)));
        List<ComponentView> components = new ArrayList<>();
        form.components().forEach(one -> components.add(component(one, content, measured)));
        return new RevisionView(
                revision.revision(),
                revision.reason(),
                revision.sentBack(),
                revision.submittedAt(),
                revision.submittedBy(),
                revision.handedInAt(),
                revision.handedInBy(),
                revision.machine(),
                revision.decision(),
                revision.decidedAt(),
                revision.remarks() == null ? null : revision.remarks().text(),
                revision.remarks() == null
                        ? Map.of()
                        : new TreeMap<>(revision.remarks().fields()),
                figures,
                components,
                measured.whole().availability().machine(),
                measured.whole().reliability().machine());
    }

    private static FigureView figure(Field field, Content content) {
        Figure said = field.derived() ? null : content.figures().get(field.key());
        BigDecimal number = field.derived() ? ratio(field, content).machine() : said == null ? null : said.number();
        boolean known = field.derived() ? number != null && number.signum() >= 0 : said != null;
        return new FigureView(
                field.key(),
                field.section(),
                field.type(),
                field.required(),
                field.titleRu(),
                field.titleEn(),
                !known
                        ? Knowledge.MISSING
                        : said != null && said.unknownBecause() != null ? Knowledge.UNKNOWN : Knowledge.KNOWN,
                number,
                said == null ? null : said.text(),
                said == null ? null : said.unknownBecause(),
                said == null ? null : said.origin());
    }

    private static Percentage ratio(Field field, Content content) {
        BigInteger part = whole(content, field.numerator());
        BigInteger all = whole(content, field.denominator());
        return part == null || all == null ? Percentage.NO_DATA : Percentage.of(part, all);
    }

    private static @Nullable BigInteger whole(Content content, @Nullable String key) {
        Figure figure = key == null ? null : content.figures().get(key);
        BigDecimal number = figure == null ? null : figure.number();
        return number == null
                ? null
                : number.movePointRight(Percentage.DECIMALS).toBigInteger();
    }

    private static ComponentView component(Component one, Content content, Measured measured) {
        Watched watched = content.components().get(one.code());
        Availability month = measured.components().getOrDefault(one.code(), Availability.NO_DATA);
        return new ComponentView(
                one.code(),
                one.titleRu(),
                one.titleEn(),
                one.weight(),
                one.target(),
                measured.isBelowTarget(one.code()),
                watched == null ? null : watched.silence(),
                watched == null ? List.of() : watched.spans(),
                watched == null ? null : watched.origin(),
                month.availability().machine(),
                month.reliability().machine());
    }
}
