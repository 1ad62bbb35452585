package org.interdesk.report.availability.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * The two figures of a component or a group over a month.
 *
 * @param availability share of the known time it was up
 * @param reliability the same with planned downtime left out
 */
public record Availability(Percentage availability, Percentage reliability) {

    public static final Availability NO_DATA = new Availability(Percentage.NO_DATA, Percentage.NO_DATA);

    /**
     * Works out a month from its days: the mean of the daily fractions up, over what the mean fractions unknown and down leave
     * of one. This is not the mean of the daily percentages. The arithmetic is exact, so that a rounding error never turns no
     * data into a figure.
     *
     * @param days of any lengths; a day on which clocks are changed is shorter or longer and counts as much as the others
     */
    public static Availability ofMonth(List<Uptime> days) {
        BigInteger common = days.stream()
                .map(day -> BigInteger.valueOf(day.total()))
                .distinct()
                .reduce(BigInteger.ONE, Availability::leastCommonMultiple);
        BigInteger up = BigInteger.ZERO;
        BigInteger known = BigInteger.ZERO;
        BigInteger planned = BigInteger.ZERO;
        for (Uptime day : days) {
            BigInteger weight = common.divide(BigInteger.valueOf(day.total()));
            up = up.add(weight.multiply(BigInteger.valueOf(day.up())));
            known = known.add(weight.multiply(BigInteger.valueOf(day.total() - day.unknown())));
            planned = planned.add(weight.multiply(BigInteger.valueOf(day.down())));
        }
        return new Availability(Percentage.of(up, known), Percentage.of(up, known.subtract(planned)));
    }

    /**
     * A member of a group.
     *
     * @param weight 0 or more; a member of weight 0 still counts once
     */
    public record Weighted(Percentage percentage, int weight) {}

    /** Works out a group: the mean of its members weighted by weight + 1, leaving out those without data. */
    public static Percentage ofGroup(List<Weighted> members) {
        BigDecimal sum = BigDecimal.ZERO;
        long weights = 0;
        for (Weighted member : members) {
            BigDecimal value = member.percentage().value();
            if (value != null) {
                sum = sum.add(value.multiply(BigDecimal.valueOf(member.weight() + 1L)));
                weights += member.weight() + 1L;
            }
        }
        return weights == 0
                ? Percentage.NO_DATA
                : new Percentage(sum.divide(BigDecimal.valueOf(weights), Percentage.DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
