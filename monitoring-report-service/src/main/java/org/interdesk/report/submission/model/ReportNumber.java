package org.interdesk.report.submission.model;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** Public numbers of reports, {@code REP-2026-10-KZ}. */
public final class ReportNumber {

    private static final Pattern NUMBER = Pattern.compile("REP-[0-9]{4}-[0-9]{2}-[A-Z][A-Z0-9-]{1,15}");

    private ReportNumber() {}

    public static String of(YearMonth month, String party) {
        return "REP-" + month + "-" + party;
    }

    /** Whether a text could be one; anything else names no report. */
    public static boolean isOne(String text) {
        return NUMBER.matcher(text).matches();
    }
}
