package org.interdesk.portal.block;

/**
 * A size as people say it, in units of 1024: with one decimal below ten of a unit, whole from there on and for bytes.
 *
 * @param tenths the decimal; 0 for none
 */
public record FileSize(Unit unit, long whole, int tenths) {

    private static final long STEP = 1024;

    /** Units by their abbreviation. */
    public enum Unit {
        B,
        KB,
        MB,
        GB
    }

    /** Rounded half up; from a terabyte on still in gigabytes. */
    public static FileSize of(long bytes) {
        long divisor = 1;
        int unit = 0;
        while (bytes / divisor >= STEP && unit < Unit.values().length - 1) {
            divisor *= STEP;
            unit++;
        }
        long inTenths = (bytes * 10 + divisor / 2) / divisor;
        boolean decimal = unit > 0 && inTenths < 100;
        return decimal
                ? new FileSize(Unit.values()[unit], inTenths / 10, (int) (inTenths % 10))
                : new FileSize(Unit.values()[unit], (inTenths + 5) / 10, 0);
    }
}
