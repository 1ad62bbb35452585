package org.interdesk.report.form.model;

import java.math.BigDecimal;
import java.util.List;
import org.interdesk.report.availability.model.State;
import org.jspecify.annotations.Nullable;

/** Small forms. */
public final class FormFixtures {

    private FormFixtures() {}

    public static Field field(String key, FieldType type, boolean required, Combination combination) {
        return new Field(key, "test", type, required, false, combination, null, null, key, key);
    }

    public static Field ratio(String key, @Nullable String numerator, @Nullable String denominator) {
        return new Field(
                key, "test", FieldType.PERCENT, false, false, Combination.RATIO, numerator, denominator, key, key);
    }

    public static Component component(String code, int weight) {
        return new Component(code, code, code, weight, BigDecimal.valueOf(98), State.MISSING);
    }

    public static Form form() {
        return new Form(
                List.of(
                        field("done", FieldType.COUNT, true, Combination.SUM),
                        field("all", FieldType.COUNT, true, Combination.SUM),
                        ratio("share", "done", "all"),
                        field("load", FieldType.PERCENT, false, Combination.MEAN),
                        field("price", FieldType.QUANTITY, false, Combination.SUM),
                        field("down", FieldType.SECONDS, false, Combination.SUM),
                        field("notes", FieldType.TEXT, false, Combination.NONE),
                        field("availability.explanation", FieldType.TEXT, false, Combination.NONE)),
                List.of(component("GATEWAY", 1), component("DTS", 0)));
    }
}
