package org.interdesk.portal.directory;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.ServiceRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is typed: what makes it official, and a row for every contact that the desk is to have.
 *
 * @param rows how many rows are shown; those without a value are left out of the letter
 */
public record LetterForm(FormState state, int rows) {

    static final String FORM = "letter";
    static final List<String> KINDS = List.of("HOTLINE", "PHONE", "MAIL", "ADDRESS", "WEB", "RESPONSIBLE");

    private static final int MOST_ROWS = 40;
    private static final int SPARE_ROWS = 3;
    private static final int NUMBER = 60;
    private static final int DATE = 10;
    private static final int MOMENT = 30;
    private static final String ENTRIES = "entries";
    private static final String MEMBER = "/entries/\\d{1,2}(/.*)?";

    /** One contact as it is typed. */
    public record Row(int at, String kind, String value, String labelRu, String labelEn, boolean wrong) {}

    /** The contacts that the desk has now, with some empty rows after them. */
    static LetterForm suggesting(Desk desk) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("desk", List.of(desk.code()));
        List<Entry> known = desk.entries();
        for (int at = 0; at < known.size(); at++) {
            Entry entry = known.get(at);
            values.put("kind" + at, List.of(entry.kind()));
            values.put("value" + at, List.of(entry.value()));
            values.put("labelRu" + at, List.of(entry.labelRu() == null ? "" : entry.labelRu()));
            values.put("labelEn" + at, List.of(entry.labelEn() == null ? "" : entry.labelEn()));
        }
        return new LetterForm(FormState.prefilled(FORM, values), Math.min(MOST_ROWS, known.size() + SPARE_ROWS));
    }

    static LetterForm of(MultivaluedMap<String, String> form) {
        int rows = rows(form.getFirst("rows"));
        List<Field> fields = new ArrayList<>(List.of(
                Field.needed("desk").upTo(NUMBER),
                Field.needed("officialNumber").upTo(NUMBER),
                Field.needed("officialDate").upTo(DATE),
                Field.line("scanNote"),
                new Field("receivedAt", Field.Shape.MOMENT, false, MOMENT)));
        for (int at = 0; at < rows; at++) {
            fields.add(Field.line("kind" + at));
            fields.add(Field.line("value" + at));
            fields.add(Field.line("labelRu" + at));
            fields.add(Field.line("labelEn" + at));
        }
        LetterForm read = new LetterForm(FormState.of(FORM, fields, form), rows);
        return read.filled().isEmpty() ? new LetterForm(read.state.rejecting(ENTRIES), rows) : read;
    }

    private static int rows(@Nullable String typed) {
        return typed == null || !typed.matches("\\d{1,2}")
                ? SPARE_ROWS
                : Math.max(1, Math.min(MOST_ROWS, Integer.parseInt(typed)));
    }

    /** The same with more empty rows, before anything was found wrong with it. */
    LetterForm longer() {
        return new LetterForm(state.unjudged(), Math.min(MOST_ROWS, rows + SPARE_ROWS));
    }

    /** What was typed with what the service found wrong; what it says of a contact is shown at its row. */
    LetterForm refused(ServiceRefusal refusal) {
        FormState judged = state.refused(refusal);
        List<Integer> sent = filled();
        for (ServiceRefusal.FieldError error : refusal.errors()) {
            judged = judged.rejecting(field(error.pointer(), sent));
        }
        return new LetterForm(judged, rows);
    }

    private static String field(String pointer, List<Integer> sent) {
        if (pointer.matches(MEMBER)) {
            int at = Integer.parseInt(pointer.split("/")[2]);
            return at < sent.size() ? "value" + sent.get(at) : ENTRIES;
        }
        return pointer.replaceFirst("^/", "");
    }

    LetterForm unanswered() {
        return new LetterForm(state.unanswered(), rows);
    }

    private List<Integer> filled() {
        return IntStream.range(0, rows)
                .filter(at -> !state.value("value" + at).isEmpty())
                .boxed()
                .toList();
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        state.body().forEach((name, value) -> {
            if (!name.matches("(kind|value|labelRu|labelEn)\\d+")) {
                body.put(name, value);
            }
        });
        body.put(ENTRIES, filled().stream().map(this::entry).toList());
        return body;
    }

    private Map<String, Object> entry(int at) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (String member : List.of("kind", "value", "labelRu", "labelEn")) {
            String typed = state.value(member + at);
            if (!typed.isEmpty()) {
                entry.put(member, typed);
            }
        }
        return entry;
    }

    public List<Row> allRows() {
        return IntStream.range(0, rows)
                .mapToObj(at -> new Row(
                        at,
                        state.value("kind" + at),
                        state.value("value" + at),
                        state.value("labelRu" + at),
                        state.value("labelEn" + at),
                        isWrong(at)))
                .toList();
    }

    private boolean isWrong(int at) {
        return List.of("kind", "value", "labelRu", "labelEn").stream()
                .anyMatch(member -> state.wrong().containsKey(member + at));
    }

    /** Whether the contacts as a whole are not what the desk needs: a hotline and a mail address at least. */
    public boolean isTooLittle() {
        return state.wrong().containsKey(ENTRIES);
    }

    public List<String> kinds() {
        return KINDS;
    }

    public boolean isFull() {
        return rows >= MOST_ROWS;
    }
}
