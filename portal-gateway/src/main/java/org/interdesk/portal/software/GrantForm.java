package org.interdesk.portal.software;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;

/**
 * The form by which a party is given a product: days as people write them in acts, the last one included, in the zone that
 * the form shows.
 */
final class GrantForm {

    private static final String ACT_DATE = "actDate";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final int DAY = 10;
    private static final int ACT = 100;
    private static final int PARTY = 20;

    static final List<Field> FIELDS = List.of(
            Field.needed("party").upTo(PARTY),
            Field.needed("transferAct").upTo(ACT),
            Field.needed(ACT_DATE).upTo(DAY),
            Field.line(FROM).upTo(DAY),
            Field.line(UNTIL).upTo(DAY));

    private GrantForm() {}

    /** The same form with what is wrong with its days. */
    static FormState checked(FormState form) {
        FormState checked = form;
        for (String field : List.of(ACT_DATE, FROM, UNTIL)) {
            if (!form.value(field).isEmpty() && day(form, field).isEmpty()) {
                checked = checked.rejecting(field);
            }
        }
        return checked;
    }

    static Map<String, Object> body(String product, FormState form) {
        Map<String, Object> body = new LinkedHashMap<>(form.body());
        body.put("product", product);
        body.remove(FROM);
        body.remove(UNTIL);
        day(form, FROM).ifPresent(day -> body.put(FROM, beginning(form, day)));
        day(form, UNTIL).ifPresent(day -> body.put(UNTIL, beginning(form, day.plusDays(1))));
        return body;
    }

    private static String beginning(FormState form, LocalDate day) {
        return day.atStartOfDay(zone(form)).toInstant().toString();
    }

    private static ZoneId zone(FormState form) {
        try {
            return ZoneId.of(form.value(FormState.ZONE));
        } catch (DateTimeException none) {
            return ZoneId.of("UTC");
        }
    }

    private static Optional<LocalDate> day(FormState form, String field) {
        try {
            return form.value(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
