package org.interdesk.report.submission.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.form.model.Field;
import org.interdesk.report.form.model.FieldType;
import org.interdesk.report.form.model.Form;
import org.jspecify.annotations.Nullable;

/** What a form allows a report to say, and what it requires. */
public final class ContentRules {

    /** Key of the field in which a party says why availability is below its target. */
    public static final String EXPLANATION = "availability.explanation";

    public static final int LONGEST_TEXT = 5_000;
    public static final int MOST_SPANS = 2_000;
    private static final int DIGITS = 15;
    private static final int DECIMALS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ContentRules() {}

    /**
     * Says everything that is wrong with a content, by place.
     *
     * @param from the first instant of the month
     * @param to the first instant after it
     * @return reasons by JSON pointer; empty if nothing is wrong
     */
    public static Map<String, String> flaws(Content content, Form form, Instant from, Instant to) {
        Map<String, String> flaws = new TreeMap<>();
        content.figures().forEach((key, figure) -> {
            String flaw = form.field(key).map(field -> flaw(field, figure)).orElse("The form has no such field.");
            if (!flaw.isEmpty()) {
                flaws.put("/figures/" + key, flaw);
            }
        });
        content.components().forEach((code, watched) -> {
            String flaw = form.component(code).isEmpty() ? "The form has no such component." : flaw(watched, from, to);
            if (!flaw.isEmpty()) {
                flaws.put("/components/" + code, flaw);
            }
        });
        return flaws;
    }

    /**
     * Names the fields without which the report is not complete. Something unknown is not missing.
     *
     * @param belowTarget whether some component's availability is below its target, which must be explained
     */
    public static List<String> missing(Content content, Form form, boolean belowTarget) {
        List<String> missing = new ArrayList<>();
        for (Field field : form.fields()) {
            boolean required = field.required() || (belowTarget && field.key().equals(EXPLANATION));
            if (required && !content.figures().containsKey(field.key())) {
                missing.add(field.key());
            }
        }
        return missing;
    }

    private static String flaw(Field field, Figure figure) {
        int said = (figure.number() == null ? 0 : 1)
                + (figure.text() == null ? 0 : 1)
                + (figure.unknownBecause() == null ? 0 : 1);
        if (field.derived()) {
            return "This figure is derived from others.";
        }
        if (said != 1) {
            return "Say a number, a text, or why it is unknown: exactly one.";
        }
        if (figure.unknownBecause() != null) {
            return flaw(figure.unknownBecause());
        }
        if (field.type() == FieldType.TEXT) {
            return figure.text() == null ? "This field holds text." : flaw(figure.text());
        }
        return figure.number() == null ? "This field holds a number." : flaw(field.type(), figure.number());
    }

    private static String flaw(String text) {
        return text.isBlank() || text.length() > LONGEST_TEXT ? "Write 1 to " + LONGEST_TEXT + " characters." : "";
    }

    private static String flaw(FieldType type, BigDecimal number) {
        if ((long) number.precision() - number.scale() > DIGITS || number.scale() < -DIGITS) {
            return "The number is too large.";
        }
        if (number.signum() < 0) {
            return "The number is below zero; what is unknown is said to be unknown.";
        }
        boolean whole = type == FieldType.COUNT || type == FieldType.SECONDS;
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        if (whole && decimals > 0) {
            return "This field holds a whole number.";
        }
        if (decimals > DECIMALS) {
            return "At most " + DECIMALS + " decimals are kept.";
        }
        return type == FieldType.PERCENT && number.compareTo(HUNDRED) > 0 ? "A share is at most 100." : "";
    }

    private static String flaw(Watched watched, Instant from, Instant to) {
        if (watched.silence() != State.MISSING && watched.silence() != State.OK) {
            return "Silence means MISSING or OK.";
        }
        if (watched.spans().size() > MOST_SPANS) {
            return "At most " + MOST_SPANS + " spans are kept.";
        }
        @Nullable Span before = null;
        for (Span span : watched.spans()) {
            if (span.from().isBefore(from) || span.to().isAfter(to)) {
                return "A span lies outside the month.";
            }
            if (before != null && span.from().isBefore(before.to())) {
                return "Spans are in order and do not overlap.";
            }
            before = span;
        }
        return "";
    }
}
