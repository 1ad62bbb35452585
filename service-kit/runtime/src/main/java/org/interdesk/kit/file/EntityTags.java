package org.interdesk.kit.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags in conditions (RFC 9110, sections 8.8.3 and 13.1). */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

    private EntityTags() {}

    /** Whether {@code If-Match} holds: strong comparison, a weak tag never matches. */
    static boolean matchesStrongly(String header, String current) {
        return header.strip().equals("*") || matches(header, current, false);
    }

    /** Whether {@code If-None-Match} names the current state: weak comparison. */
    static boolean matchesWeakly(String header, String current) {
        return header.strip().equals("*") || matches(header, current, true);
    }

    /** Whether {@code If-Range} allows a part: one strong tag that matches; a date never does, since no date is told. */
    static boolean allowsPart(String ifRange, String current) {
        return ifRange.strip().equals(current);
    }

    private static boolean matches(String header, String current, boolean weakCounts) {
        Matcher tag = TAG.matcher(header);
        while (tag.find()) {
            if (tag.group(2).equals(current) && (weakCounts || tag.group(1) == null)) {
                return true;
            }
        }
        return false;
    }
}
