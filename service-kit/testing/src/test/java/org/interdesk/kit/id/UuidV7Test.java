package org.interdesk.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final Instant MOMENT = Instant.parse("2026-11-22T11:00:00.123456Z");

    @Test
    void saysItsVersionAndVariant() {
        var id = UuidV7.at(MOMENT);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void sortsByMicrosecondAsTextAndAsTheDatabaseDoes() {
        var before = UuidV7.at(MOMENT);
        var after = UuidV7.at(MOMENT.plusNanos(1_000));

        assertThat(before.toString()).isLessThan(after.toString());
    }

    @Test
    void isNeverTheSameTwiceInOneMoment() {
        var ids = new HashSet<UUID>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(UuidV7.at(MOMENT));
        }

        assertThat(ids).hasSize(100_000);
    }

    @Test
    void theLowestOfAMillisecondIsNotAboveAnyOther() {
        var lowest = UuidV7.lowestAt(MOMENT).toString();

        assertThat(UuidV7.at(MOMENT).toString()).isGreaterThan(lowest);
        assertThat(UuidV7.at(MOMENT.minusMillis(1)).toString()).isLessThan(lowest);
    }
}
