package org.interdesk.kit.id;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Identifiers that sort by the moment they were made (RFC 9562, version 7).
 *
 * <p>The 12 bits after the version carry the fraction of the millisecond, so identifiers made in different microseconds
 * sort in order; within one microsecond the order is random. An identifier is no secret and opens nothing.
 */
public final class UuidV7 {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private UuidV7() {}

    public static UUID at(Instant moment) {
        long millis = moment.toEpochMilli();
        long fraction = (moment.getNano() % NANOS_PER_MILLI) * 4096L / NANOS_PER_MILLI;
        long high = (millis << 16) | 0x7000L | fraction;
        long low = (ThreadLocalRandom.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Finds the smallest identifier that could have been made at or after {@code moment}: a border for deleting by age. */
    public static UUID lowestAt(Instant moment) {
        return new UUID((moment.toEpochMilli() << 16) | 0x7000L, 0x8000_0000_0000_0000L);
    }
}
