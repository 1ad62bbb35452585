package org.interdesk.report.form.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report asks for: the common minimum, a party's additions, or both together. */
public record Form(List<Field> fields, List<Component> components) {

    public static final Form EMPTY = new Form(List.of(), List.of());

    /** Begins the keys of a party's own fields, so that no later common field meets one. */
    public static final String OWN_PREFIX = "own.";

    public static final int MOST_FIELDS = 200;
    public static final int MOST_COMPONENTS = 50;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}(\\.[a-z0-9][a-z0-9-]{0,39}){0,4}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{1,39}");

    public Form {
        fields = List.copyOf(fields);
        components = List.copyOf(components);
    }

    /**
     * Adds to the common minimum what a party asks of itself. Of a common component the party says only what silence means; weight
     * and target stay common.
     */
    public Form with(Form own) {
        List<Field> both = new ArrayList<>(fields);
        both.addAll(own.fields);
        List<Component> watched = new ArrayList<>();
        for (Component common : components) {
            watched.add(own.component(common.code())
                    .map(mine -> common.silentAs(mine.silence()))
                    .orElse(common));
        }
        own.components.stream().filter(one -> component(one.code()).isEmpty()).forEach(watched::add);
        return new Form(both, watched);
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<Component> component(String code) {
        return components.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * Names everything that keeps it from being published; nothing if it may be.
     *
     * @param own whether it is a party's addition and not the common minimum
     */
    public List<String> flaws(boolean own) {
        List<String> flaws = new ArrayList<>();
        if (fields.size() > MOST_FIELDS || components.size() > MOST_COMPONENTS) {
            flaws.add("at most " + MOST_FIELDS + " fields and " + MOST_COMPONENTS + " components");
        }
        Set<String> keys = new HashSet<>();
        for (Field field : fields) {
            if (!KEY.matcher(field.key()).matches() || field.key().startsWith(OWN_PREFIX) != own) {
                flaws.add("the key " + field.key()
                        + (own
                                ? " must begin with " + OWN_PREFIX
                                : " must be words with dots between and not begin with " + OWN_PREFIX));
            }
            if (!keys.add(field.key())) {
                flaws.add("the key " + field.key() + " is used twice");
            }
            flawOf(field, own, flaws);
        }
        Set<String> codes = new HashSet<>();
        for (Component one : components) {
            if (!CODE.matcher(one.code()).matches() || !codes.add(one.code())) {
                flaws.add("the component " + one.code() + " is used twice or is no code");
            }
        }
        return flaws;
    }

    private void flawOf(Field field, boolean own, List<String> flaws) {
        boolean hasParts = field.numerator() != null && field.denominator() != null;
        boolean hasNoParts = field.numerator() == null && field.denominator() == null;
        if (field.derived() ? !hasParts : !hasNoParts) {
            flaws.add(field.key() + " names a numerator and a denominator exactly if it is a RATIO");
        }
        if (field.derived() && hasParts && !(isSummed(field.numerator()) && isSummed(field.denominator()))) {
            flaws.add(field.key() + " is a ratio of two fields of this form that are summed");
        }
        if (field.derived() && (field.required() || field.prefilled() || field.type() != FieldType.PERCENT)) {
            flaws.add(field.key() + " is derived: a percentage, neither required nor prefilled");
        }
        if (field.type() == FieldType.TEXT && field.combination() != Combination.NONE) {
            flaws.add(field.key() + " is text and cannot be combined");
        }
        if (own && field.prefilled()) {
            flaws.add(field.key() + " is the party's own, which the platform cannot fill in");
        }
    }

    private boolean isSummed(@Nullable String key) {
        return key != null
                && field(key)
                        .filter(part -> part.combination() == Combination.SUM)
                        .isPresent();
    }
}
