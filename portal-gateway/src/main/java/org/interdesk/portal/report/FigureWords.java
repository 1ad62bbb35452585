package org.interdesk.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.interdesk.portal.shell.Preferences;
import org.interdesk.portal.shell.Shell;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Plural;
import org.jspecify.annotations.Nullable;

/** Writes figures as the reader's language has them; templates reach it as {@code cdi:figures}. */
@Named("figures")
@RequestScoped
public class FigureWords {

    private static final int DECIMALS = 5;
    private static final long HOUR = 3_600;
    private static final long MINUTE = 60;

    private final Shell shell;
    private final Wording wording;

    FigureWords(Shell shell, Wording wording) {
        this.shell = shell;
        this.wording = wording;
    }

    /** Words about months in the reader's language, for blocks that are put together outside of templates. */
    public MonthTexts getMonths() {
        return wording.in(MonthTexts.class);
    }

    private ReportTexts words() {
        return wording.in(ReportTexts.class);
    }

    public boolean isRussian() {
        return "ru".equals(shell.getLang());
    }

    /** A number in its unit; the unit is part of the text. */
    public String value(FieldType type, BigDecimal number) {
        return switch (type) {
            case SECONDS -> duration(number.longValue());
            case PERCENT -> percent(number);
            case COUNT, QUANTITY, TEXT -> number(number);
        };
    }

    /** What was said about a field, in words; a field about which nothing was said has none. */
    public String statement(FieldType type, Difference.@Nullable Statement said) {
        ReportTexts words = words();
        if (said == null || said.isNothing()) {
            return words.missing();
        }
        if (said.unknownBecause() != null) {
            return words.unknownBecause(said.unknownBecause());
        }
        BigDecimal number = said.number();
        return number == null ? String.valueOf(said.text()) : value(type, number);
    }

    /** A share in per cent, to as many decimals as it has, at most five; below zero stands for no data. */
    public String percent(BigDecimal share) {
        return share.signum() < 0 ? words().noData() : number(share) + '\u00a0' + '%';
    }

    public String number(BigDecimal number) {
        BigDecimal plain = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() < DECIMALS * 3) {
            return Plural.grouped(plain.longValue());
        }
        DecimalFormat format = new DecimalFormat(
                "#,##0.#####",
                DecimalFormatSymbols.getInstance(isRussian() ? Preferences.RUSSIAN : Preferences.ENGLISH));
        return format.format(plain);
    }

    /** {@code 2 ч 34 мин 12 с}: to the second, because that is what a figure says. */
    public String duration(long seconds) {
        boolean russian = isRussian();
        StringBuilder words = new StringBuilder();
        if (seconds >= HOUR) {
            words.append(Plural.grouped(seconds / HOUR)).append(russian ? " ч " : " h ");
        }
        if (seconds % HOUR >= MINUTE) {
            words.append(seconds % HOUR / MINUTE).append(russian ? " мин " : " min ");
        }
        if (seconds % MINUTE > 0 || seconds == 0) {
            words.append(seconds % MINUTE).append(russian ? " с" : " s");
        }
        return words.toString().strip();
    }

    /** Hours to one decimal, for a drawing. */
    public String hours(BigDecimal seconds) {
        return seconds.divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP).toPlainString();
    }
}
