package org.interdesk.portal.ticket;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.portal.service.ServiceRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was filled in, and what is wrong with it; empty for a form that nobody has touched.
 *
 * @param action the form, by its resource; empty when there is none
 * @param values what was typed, kept for showing it again
 * @param wrong what is wrong with which field
 * @param refusal kind of refusal by the service; empty when it was not asked or agreed
 * @param key makes pressing a button twice count once
 */
public record FormState(
        String action,
        Map<String, String> values,
        Map<String, Wrong> wrong,
        String refusal,
        String detail,
        String key) {

    /** What can be wrong with a field. */
    public enum Wrong {
        REQUIRED,
        TOOLONG,
        REJECTED
    }

    static FormState untouched() {
        return new FormState("", Map.of(), Map.of(), "", "", freshKey());
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** Reads a form and checks what can be checked without the service: presence and length. */
    static FormState of(String action, List<Action.Field> fields, MultivaluedMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        for (Action.Field field : fields) {
            String given = form.getFirst(field.name());
            String value = given == null ? "" : given.strip().replace("\r\n", "\n");
            values.put(field.name(), value);
            if (field.required() && value.isEmpty()) {
                wrong.put(field.name(), Wrong.REQUIRED);
            } else if (value.codePointCount(0, value.length()) > field.longest()) {
                wrong.put(field.name(), Wrong.TOOLONG);
            }
        }
        String key = form.getFirst("key");
        return new FormState(action, values, wrong, "", "", key == null || key.isBlank() ? freshKey() : key);
    }

    FormState refused(ServiceRefusal refusal) {
        Map<String, Wrong> more = new LinkedHashMap<>(wrong);
        refusal.errors().forEach(error -> {
            String field = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
            if (values.containsKey(field)) {
                more.put(field, Wrong.REJECTED);
            }
        });
        return new FormState(action, values, more, refusal.slug(), refusal.detail(), freshKey());
    }

    /** The service gave no answer: the same key again, because it may have done what was asked. */
    FormState unanswered() {
        return new FormState(action, values, wrong, "down", "", key);
    }

    /** The request body: what was filled in, without the empty fields. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                body.put(name, value);
            }
        });
        return body;
    }

    boolean isSound() {
        return wrong.isEmpty();
    }

    public boolean isFor(String resource) {
        return action.equals(resource);
    }

    public String value(String resource, String field) {
        return isFor(resource) ? values.getOrDefault(field, "") : "";
    }

    /** What is wrong with a field, in words; null when nothing is. */
    @Nullable
    String error(String resource, String field, TicketFormTexts words) {
        Wrong what = isFor(resource) ? wrong.get(field) : null;
        if (what == null) {
            return null;
        }
        return switch (what) {
            case REQUIRED -> words.fieldRequired();
            case TOOLONG -> words.fieldTooLong();
            case REJECTED -> words.fieldWrong();
        };
    }
}
