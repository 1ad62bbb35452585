package org.interdesk.kit.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a request for one range means (RFC 9110, section 14).
 *
 * <p>A header that asks for several ranges, in another unit, or makes no sense is as good as none: the answer is the whole
 * file, which a client must always expect. Only a range that makes sense and lies behind the end is refused.
 *
 * @param first byte, counted from 0
 * @param last byte, included
 */
public record ByteRange(long first, long last) {

    private static final Pattern ONE =
            Pattern.compile("\\s*bytes\\s*=\\s*(\\d*)\\s*-\\s*(\\d*)\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_EXACT = 18;

    public ByteRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no range: " + first + "-" + last);
        }
    }

    public static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /**
     * Finds what a header asks for.
     *
     * @param header {@code Range}; null if none was sent
     * @param size of the file, at least 1
     * @return empty if the header is to be ignored
     * @throws RangeNotSatisfiable if no byte of the file lies in the range
     */
    public static Optional<ByteRange> asked(@Nullable String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        return one.group(1).isEmpty()
                ? Optional.of(lastBytes(number(one.group(2)), size))
                : fromTo(number(one.group(1)), one.group(2), size);
    }

    private static ByteRange lastBytes(long wanted, long size) {
        if (wanted == 0) {
            throw new RangeNotSatisfiable(size);
        }
        return new ByteRange(Math.max(0, size - wanted), size - 1);
    }

    private static Optional<ByteRange> fromTo(long first, String end, long size) {
        long last = end.isEmpty() ? Long.MAX_VALUE : number(end);
        if (last < first) {
            return Optional.empty();
        }
        if (first >= size) {
            throw new RangeNotSatisfiable(size);
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    /** A number that no file reaches stands for every number beyond it. */
    private static long number(String digits) {
        return digits.length() > LONGEST_EXACT ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    public long length() {
        return last - first + 1;
    }

    /** The header {@code Content-Range} of an answer with this part. */
    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
