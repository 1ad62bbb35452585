package org.interdesk.report.consolidation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.report.availability.model.Availability;
import org.interdesk.report.availability.model.Availability.Weighted;
import org.interdesk.report.availability.model.Percentage;
import org.interdesk.report.consolidation.model.Consolidated.ComponentLine;
import org.interdesk.report.consolidation.model.Consolidated.Inclusion;
import org.interdesk.report.consolidation.model.Consolidated.Line;
import org.interdesk.report.consolidation.model.Consolidated.Said;
import org.interdesk.report.consolidation.model.Consolidated.Shown;
import org.interdesk.report.form.model.Component;
import org.interdesk.report.form.model.Field;
import org.interdesk.report.form.model.FieldType;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Figure;
import org.interdesk.report.submission.model.Measured;
import org.jspecify.annotations.Nullable;

/**
 * Makes one report of many. What a party does not know or did not say is left out and named, never counted as zero (domain, rule
 * 3.17).
 */
public final class Consolidation {

    private final List<Contribution> contributions;

    private Consolidation(List<Contribution> contributions) {
        this.contributions = contributions;
    }

    /**
     * Consolidates a month.
     *
     * @param common the common minimum of the month
     * @param contributions one for each party, by code
     */
    public static Consolidated of(Form common, List<Contribution> contributions) {
        Consolidation work = new Consolidation(contributions);
        return new Consolidated(
                contributions.stream()
                        .map(one -> new Inclusion(
                                one.party(),
                                one.report(),
                                one.content() == null ? null : one.revision(),
                                one.punctuality()))
                        .toList(),
                common.fields().stream()
                        .filter(field -> field.type() != FieldType.TEXT)
                        .map(work::line)
                        .toList(),
                common.components().stream().map(work::line).toList());
    }

    private Line line(Field field) {
        List<Said> said = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Contribution one : contributions) {
            BigDecimal number = number(one.content(), field);
            if (number != null) {
                said.add(new Said(one.party(), number));
            } else if (isUnknown(one.content(), field)) {
                unknown.add(one.party());
            } else {
                missing.add(one.party());
            }
        }
        return new Line(
                field.key(),
                field.type(),
                field.combination(),
                field.titleRu(),
                field.titleEn(),
                total(field, said),
                said,
                unknown,
                missing);
    }

    private @Nullable BigDecimal total(Field field, List<Said> said) {
        return switch (field.combination()) {
            case SUM -> said.stream().map(Said::number).reduce(BigDecimal::add).orElse(null);
            case MEAN ->
                said.stream()
                        .map(Said::number)
                        .reduce(BigDecimal::add)
                        .map(sum ->
                                sum.divide(BigDecimal.valueOf(said.size()), Percentage.DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null);
            case RATIO -> ratioOfSums(field).machine();
            case NONE -> null;
        };
    }

    /** Counts only parties that know both parts, so that numerator and denominator are of the same parties. */
    private Percentage ratioOfSums(Field field) {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Contribution one : contributions) {
            BigDecimal numerator = stated(one.content(), field.numerator());
            BigDecimal denominator = stated(one.content(), field.denominator());
            if (numerator != null && denominator != null) {
                part = part.add(numerator);
                whole = whole.add(denominator);
            }
        }
        return ratio(part, whole);
    }

    private static @Nullable BigDecimal number(@Nullable Content content, Field field) {
        if (!field.derived()) {
            return stated(content, field.key());
        }
        BigDecimal part = stated(content, field.numerator());
        BigDecimal whole = stated(content, field.denominator());
        return part == null || whole == null ? null : ratio(part, whole).value();
    }

    private static boolean isUnknown(@Nullable Content content, Field field) {
        return isUnknown(content, field.key())
                || isUnknown(content, field.numerator())
                || isUnknown(content, field.denominator());
    }

    private static boolean isUnknown(@Nullable Content content, @Nullable String key) {
        Figure figure =
                content == null || key == null ? null : content.figures().get(key);
        return figure != null && figure.unknownBecause() != null;
    }

    private static @Nullable BigDecimal stated(@Nullable Content content, @Nullable String key) {
        Figure figure =
                content == null || key == null ? null : content.figures().get(key);
        return figure == null ? null : figure.number();
    }

    private static Percentage ratio(BigDecimal part, BigDecimal whole) {
        return Percentage.of(
                part.movePointRight(Percentage.DECIMALS).toBigInteger(),
                whole.movePointRight(Percentage.DECIMALS).toBigInteger());
    }

    private ComponentLine line(Component component) {
        List<Shown> shown = new ArrayList<>();
        List<Weighted> availability = new ArrayList<>();
        List<Weighted> reliability = new ArrayList<>();
        for (Contribution one : contributions) {
            Availability month = one.content() == null
                    ? Availability.NO_DATA
                    : Measured.of(one.content(), one.form(), one.midnights())
                            .components()
                            .getOrDefault(component.code(), Availability.NO_DATA);
            shown.add(new Shown(
                    one.party(),
                    month.availability().machine(),
                    month.reliability().machine()));
            availability.add(new Weighted(month.availability(), 0));
            reliability.add(new Weighted(month.reliability(), 0));
        }
        return new ComponentLine(
                component.code(),
                component.titleRu(),
                component.titleEn(),
                component.target(),
                Availability.ofGroup(availability).machine(),
                Availability.ofGroup(reliability).machine(),
                shown);
    }
}
