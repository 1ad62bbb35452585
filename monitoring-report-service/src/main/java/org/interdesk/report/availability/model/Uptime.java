package org.interdesk.report.availability.model;

import java.math.BigInteger;

/**
 * How a day, or another stretch, was spent, in seconds.
 *
 * @param total length of the stretch, above zero
 * @param up in OK or WARNING
 * @param unknown in UNKNOWN or MISSING
 * @param down in planned downtime
 */
public record Uptime(long total, long up, long unknown, long down) {

    public Uptime {
        if (total <= 0 || up < 0 || unknown < 0 || down < 0 || up + unknown + down > total) {
            throw new IllegalArgumentException(
                    "parts of %d seconds cannot be %d up, %d unknown, %d down".formatted(total, up, unknown, down));
        }
    }

    /** Says which share of the known time it was up: up / (total - unknown). */
    public Percentage availability() {
        return Percentage.of(BigInteger.valueOf(up), BigInteger.valueOf(total - unknown));
    }

    /** Says which share of the known time it was up, planned downtime left out: up / (total - unknown - down). */
    public Percentage reliability() {
        return Percentage.of(BigInteger.valueOf(up), BigInteger.valueOf(total - unknown - down));
    }
}
