package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type for figures, and writes figures so that they can be typed over: decimals with a comma or a point,
 * thousands apart or not, lengths of time as {@code 26:05} or {@code 26:05:30} in hours, minutes and seconds.
 *
 * <p>What the service would refuse for its form is found here already, so that it can be said at the field in the reader's
 * language; the service checks it all again.
 */
final class Typing {

    static final int LONGEST_TEXT = 5_000;
    private static final int DIGITS = 15;
    private static final int DECIMALS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,11}):([0-5]?\\d)(?::([0-5]?\\d))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern APART = Pattern.compile("[\\s\u00a0\u202f]");

    private Typing() {}

    /** A number that was read, or what is wrong with it: exactly one of both. */
    record Read(@Nullable BigDecimal number, @Nullable Flaw flaw) {

        static Read of(BigDecimal number) {
            return new Read(number, null);
        }

        static Read wrong(Flaw flaw) {
            return new Read(null, flaw);
        }
    }

    /** Reads a figure of a type that is not text. */
    static Read read(FieldType type, String typed) {
        return type == FieldType.SECONDS ? length(typed) : number(type, typed);
    }

    private static Read length(String typed) {
        Matcher parts = LENGTH.matcher(typed);
        if (!parts.matches()) {
            return Read.wrong(Flaw.DURATION);
        }
        long hours = Long.parseLong(parts.group(1));
        long minutes = Long.parseLong(parts.group(2));
        long seconds = parts.group(3) == null ? 0 : Long.parseLong(parts.group(3));
        return Read.of(BigDecimal.valueOf((hours * 60 + minutes) * 60 + seconds));
    }

    private static Read number(FieldType type, String typed) {
        String close = APART.matcher(typed).replaceAll("").replace('−', '-');
        if (!NUMBER.matcher(close).matches() || close.length() > LONGEST_TEXT) {
            return Read.wrong(Flaw.NUMBER);
        }
        BigDecimal number = new BigDecimal(close.replace(',', '.'));
        Flaw flaw = flaw(type, number);
        return flaw == null ? Read.of(number) : Read.wrong(flaw);
    }

    private static @Nullable Flaw flaw(FieldType type, BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        if (number.precision() - number.scale() > DIGITS) {
            return Flaw.TOOLARGE;
        }
        if (number.signum() < 0) {
            return Flaw.NEGATIVE;
        }
        if (type == FieldType.COUNT && decimals > 0) {
            return Flaw.WHOLE;
        }
        if (decimals > DECIMALS) {
            return Flaw.DECIMALS;
        }
        return type == FieldType.PERCENT && number.compareTo(HUNDRED) > 0 ? Flaw.SHARE : null;
    }

    /** Writes a figure as it can be typed. */
    static String write(FieldType type, BigDecimal number, boolean russian) {
        if (type == FieldType.SECONDS) {
            long seconds = number.longValue();
            return String.format("%d:%02d:%02d", seconds / 3_600, seconds % 3_600 / 60, seconds % 60);
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return russian ? plain.replace('.', ',') : plain;
    }
}
