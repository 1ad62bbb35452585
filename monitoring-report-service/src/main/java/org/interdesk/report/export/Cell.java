package org.interdesk.report.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell of a table: a number, a text, or nothing. */
record Cell(@Nullable BigDecimal number, @Nullable String text) {

    static final Cell EMPTY = new Cell(null, null);
    private static final String DANGEROUS = "=+-@\t\r\n";

    static Cell of(@Nullable BigDecimal number) {
        return new Cell(number, null);
    }

    static Cell of(@Nullable String text) {
        return new Cell(null, text);
    }

    /**
     * The text as a spreadsheet may open it: what it could take for a formula gets an apostrophe in front.
     *
     * @return empty for nothing; a number in plain digits
     */
    String guarded() {
        if (number != null) {
            return number.toPlainString();
        }
        if (text == null || text.isEmpty()) {
            return "";
        }
        return DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
