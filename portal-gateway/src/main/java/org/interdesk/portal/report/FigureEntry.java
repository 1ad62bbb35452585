package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdesk.portal.report.Typing.Read;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the form of a report: a value, or why nobody knows it, or neither.
 *
 * @param figure as the report has it at present
 * @param value as it was typed
 * @param because as it was typed
 * @param told what the service found wrong, in its words
 */
public record FigureEntry(
        Figure figure,
        String value,
        String because,
        @Nullable Flaw flaw,
        @Nullable String told) {

    static final String VALUE = "value.";
    static final String BECAUSE = "because.";

    /** The entry of a form that nobody has touched. */
    static FigureEntry of(Figure figure, boolean russian) {
        return new FigureEntry(figure, written(figure, russian), orEmpty(figure.unknownBecause()), null, null);
    }

    /** The entry as it was typed, with what is wrong with it. */
    static FigureEntry typed(Figure figure, String value, String because) {
        return new FigureEntry(figure, value, because, flaw(figure, value, because), null);
    }

    FigureEntry refused(String told) {
        return new FigureEntry(figure, value, because, Flaw.REJECTED, told);
    }

    private static @Nullable Flaw flaw(Figure figure, String value, String because) {
        if (!value.isEmpty() && !because.isEmpty()) {
            return Flaw.BOTH;
        }
        if (Math.max(value.length(), because.length()) > Typing.LONGEST_TEXT) {
            return Flaw.TOOLONG;
        }
        return value.isEmpty() || figure.isWords()
                ? null
                : Typing.read(figure.type(), value).flaw();
    }

    private static String written(Figure figure, boolean russian) {
        BigDecimal number = figure.number();
        return number == null ? orEmpty(figure.text()) : Typing.write(figure.type(), number, russian);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String valueName() {
        return VALUE + figure.key();
    }

    public String becauseName() {
        return BECAUSE + figure.key();
    }

    public boolean isEmpty() {
        return value.isEmpty() && because.isEmpty();
    }

    /** Whether something else was typed than the report says at present. */
    public boolean isDifferent(boolean russian) {
        return !value.equals(written(figure, russian)) || !because.equals(orEmpty(figure.unknownBecause()));
    }

    /** What is sent; null when nothing is said. */
    @Nullable
    Map<String, Object> body() {
        Map<String, Object> said = new LinkedHashMap<>();
        if (!because.isEmpty()) {
            said.put("unknownBecause", because);
        } else if (figure.isWords() && !value.isEmpty()) {
            said.put("text", value);
        } else if (!value.isEmpty()) {
            Read read = Typing.read(figure.type(), value);
            if (read.number() != null) {
                said.put("number", read.number());
            }
        }
        return said.isEmpty() ? null : said;
    }
}
