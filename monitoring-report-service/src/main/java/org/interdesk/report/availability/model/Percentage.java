package org.interdesk.report.availability.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share in per cent, rounded half up to 5 decimals; or no data, which is not zero (domain, rule 3.17).
 *
 * @param value null where there is nothing to take a share of
 */
public record Percentage(@Nullable BigDecimal value) {

    public static final Percentage NO_DATA = new Percentage(null);

    /** What stands for no data where a number must stand. */
    public static final BigDecimal MACHINE_NO_DATA = BigDecimal.ONE.negate();

    public static final int DECIMALS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Takes a share of something; a share of nothing is no data. */
    public static Percentage of(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? NO_DATA
                : new Percentage(new BigDecimal(part)
                        .multiply(HUNDRED)
                        .divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The number for machines: -1 for no data. */
    public BigDecimal machine() {
        return value == null ? MACHINE_NO_DATA : value;
    }
}
