package org.interdesk.portal.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.interdesk.portal.service.ServiceRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was filled in, and what is wrong with it; empty for a form that nobody has touched.
 *
 * @param action the form, by its resource; empty when there is none
 * @param values what was typed, kept for showing it again; by field, in the order it came
 * @param wrong what is wrong with which field
 * @param refusal kind of refusal by the service; empty when it was not asked or agreed
 * @param key makes pressing a button twice count once
 */
public record FormState(
        String action,
        List<Field> fields,
        Map<String, List<String>> values,
        Map<String, Wrong> wrong,
        String refusal,
        String detail,
        String key) {

    /** Field of a form that says in which zone its moments are meant: the one that was shown beside them. */
    public static final String ZONE = "zone";

    public static FormState untouched() {
        return prefilled("", Map.of());
    }

    /** A form that suggests what to send. */
    public static FormState prefilled(String action, Map<String, List<String>> values) {
        return new FormState(action, List.of(), values, Map.of(), "", "", freshKey());
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** Reads a form and checks what can be checked without the service: presence, length, and that a moment is one. */
    public static FormState of(String action, List<Field> fields, MultivaluedMap<String, String> form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        values.put(ZONE, List.of(text(form.getFirst(ZONE))));
        for (Field field : fields) {
            List<String> given = given(field, form);
            values.put(field.name(), given);
            Wrong found = check(field, given, values);
            if (found != null) {
                wrong.put(field.name(), found);
            }
        }
        String key = form.getFirst("key");
        return new FormState(action, fields, values, wrong, "", "", key == null || key.isBlank() ? freshKey() : key);
    }

    private static List<String> given(Field field, MultivaluedMap<String, String> form) {
        List<String> all = form.getOrDefault(field.name(), List.of()).stream()
                .map(FormState::text)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return field.isMany() || all.isEmpty() ? all : all.subList(0, 1);
    }

    private static @Nullable Wrong check(Field field, List<String> given, Map<String, List<String>> values) {
        if (given.isEmpty()) {
            return field.required() ? Wrong.REQUIRED : null;
        }
        if (given.stream().anyMatch(value -> value.codePointCount(0, value.length()) > field.longest())) {
            return Wrong.TOOLONG;
        }
        return field.isMoment() && momentOf(field.name(), values) == null ? Wrong.REJECTED : null;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip().replace("\r\n", "\n");
    }

    private static @Nullable Instant momentOf(String field, Map<String, List<String>> values) {
        String typed = first(values, field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed)
                    .atZone(ZoneId.of(first(values, ZONE)))
                    .toInstant();
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    private static String first(Map<String, List<String>> values, String field) {
        List<String> given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.get(0);
    }

    /** The same form with what a service found wrong; what it says of a member of a list is shown at the list. */
    public FormState refused(ServiceRefusal refusal) {
        Map<String, Wrong> more = new LinkedHashMap<>(wrong);
        refusal.errors().forEach(error -> {
            String field = error.pointer().replaceFirst("^/", "").replaceFirst("/.*$", "");
            if (values.containsKey(field)) {
                more.put(field, Wrong.REJECTED);
            }
        });
        return new FormState(action, fields, values, more, refusal.slug(), refusal.detail(), freshKey());
    }

    /** The same form with a field that does not fit what is known here. */
    public FormState rejecting(String field) {
        Map<String, Wrong> more = new LinkedHashMap<>(wrong);
        more.putIfAbsent(field, Wrong.REJECTED);
        return new FormState(action, fields, values, more, refusal, detail, key);
    }

    /** The same form before anything was found wrong with it. */
    public FormState unjudged() {
        return new FormState(action, fields, values, Map.of(), "", "", key);
    }

    /** The service gave no answer: the same key again, because it may have done what was asked. */
    public FormState unanswered() {
        return new FormState(action, fields, values, wrong, "down", "", key);
    }

    /** The request body: what was filled in, without single fields that are empty; moments in UTC. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        for (Field field : fields) {
            switch (field.shape()) {
                case MANY -> body.put(field.name(), values(field.name()));
                case MOMENT -> {
                    Instant moment = moment(field.name());
                    if (moment != null) {
                        body.put(field.name(), moment.toString());
                    }
                }
                case ONE -> {
                    if (!value(field.name()).isEmpty()) {
                        body.put(field.name(), value(field.name()));
                    }
                }
            }
        }
        return body;
    }

    public boolean isSound() {
        return wrong.isEmpty();
    }

    public boolean isFor(String resource) {
        return action.equals(resource);
    }

    public String value(String field) {
        return first(values, field);
    }

    public String value(String resource, String field) {
        return isFor(resource) ? value(field) : "";
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The moment that was typed; null when there is none or it makes no sense. */
    public @Nullable Instant moment(String field) {
        return momentOf(field, values);
    }

    /** What is wrong with a field, in words; null when nothing is. */
    public @Nullable String error(String resource, String field, Function<Wrong, String> words) {
        Wrong what = isFor(resource) ? wrong.get(field) : null;
        return what == null ? null : words.apply(what);
    }
}
