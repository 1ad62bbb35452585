package org.interdesk.registry.adoption.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.registry.adoption.model.Stage.ACCEPTED;
import static org.interdesk.registry.adoption.model.Stage.DEFERRED;
import static org.interdesk.registry.adoption.model.Stage.DOWNLOADED;
import static org.interdesk.registry.adoption.model.Stage.INSTALLED;
import static org.interdesk.registry.adoption.model.Stage.OFFERED;
import static org.interdesk.registry.adoption.model.Stage.ROLLED_BACK;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interdesk.registry.adoption.model.Ledger.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Instant PUBLISHED_AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final String PRODUCTION = "PRODUCTION";

    /** What may come after what; everything that is not here is refused. */
    private static final Map<Stage, Set<Stage>> NEXT = Map.of(
            INSTALLED, EnumSet.of(ACCEPTED, ROLLED_BACK),
            ACCEPTED, EnumSet.of(ROLLED_BACK),
            DEFERRED, EnumSet.of(INSTALLED, DEFERRED),
            ROLLED_BACK, EnumSet.of(INSTALLED, DEFERRED));

    private static Instant hour(int hour) {
        return PUBLISHED_AT.plusSeconds(hour * 3600L);
    }

    private static Entry entry(long position, @Nullable String environment, Stage stage, Instant at) {
        return new Entry(new UUID(0, position), environment, position, stage, at, at, null, null);
    }

    @Test
    void stagesFollowOneAnotherExactlyAsTheTableSays() {
        for (Stage before : NEXT.keySet()) {
            for (Stage next : Stage.values()) {
                assertThat(next.mayFollow(before))
                        .as("%s after %s", next, before)
                        .isEqualTo(NEXT.get(before).contains(next));
            }
        }
        for (Stage next : Stage.values()) {
            assertThat(next.mayFollow(null)).as("%s at first", next).isEqualTo(next == INSTALLED || next == DEFERRED);
        }
    }

    @Test
    void environmentsGoTheirOwnWays() {
        Ledger ledger = new Ledger(List.of(entry(3, null, OFFERED, hour(0)), entry(5, "TEST", INSTALLED, hour(1))));

        assertThat(ledger.refusal("TEST", ACCEPTED, hour(2), PUBLISHED_AT, null))
                .isEmpty();
        assertThat(ledger.refusal(PRODUCTION, ACCEPTED, hour(2), PUBLISHED_AT, null))
                .contains(Refusal.NOT_NEXT);
        assertThat(ledger.refusal(PRODUCTION, INSTALLED, hour(2), PUBLISHED_AT, null))
                .isEmpty();
        assertThat(ledger.latest("TEST").map(Entry::stage)).contains(INSTALLED);
        assertThat(ledger.latest(PRODUCTION)).isEmpty();
    }

    @Test
    void theLatestLineIsTheOneAddedLast() {
        Ledger ledger = new Ledger(
                List.of(entry(9, PRODUCTION, ROLLED_BACK, hour(4)), entry(4, PRODUCTION, INSTALLED, hour(1))));

        assertThat(ledger.latest(PRODUCTION).map(Entry::stage)).contains(ROLLED_BACK);
        assertThat(ledger.refusal(PRODUCTION, INSTALLED, hour(5), PUBLISHED_AT, null))
                .isEmpty();
    }

    @Test
    void nothingHappensBeforeWhatHappenedBefore() {
        Ledger empty = new Ledger(List.of());
        Ledger installed = new Ledger(List.of(entry(4, PRODUCTION, INSTALLED, hour(3))));

        assertThat(empty.refusal(PRODUCTION, INSTALLED, hour(0), PUBLISHED_AT, null))
                .isEmpty();
        assertThat(empty.refusal(PRODUCTION, INSTALLED, hour(-1), PUBLISHED_AT, null))
                .contains(Refusal.OUT_OF_ORDER);
        assertThat(installed.refusal(PRODUCTION, ACCEPTED, hour(3), PUBLISHED_AT, null))
                .isEmpty();
        assertThat(installed.refusal(PRODUCTION, ACCEPTED, hour(2), PUBLISHED_AT, null))
                .contains(Refusal.OUT_OF_ORDER);
    }

    @Test
    void whatWasWithdrawnIsTakenOutButNotPutIn() {
        Instant withdrawnAt = hour(5);
        Ledger empty = new Ledger(List.of());
        Ledger installed = new Ledger(List.of(entry(4, PRODUCTION, INSTALLED, hour(3))));

        assertThat(empty.refusal(PRODUCTION, INSTALLED, hour(5), PUBLISHED_AT, withdrawnAt))
                .contains(Refusal.WITHDRAWN);
        assertThat(empty.refusal(PRODUCTION, DEFERRED, hour(6), PUBLISHED_AT, withdrawnAt))
                .contains(Refusal.WITHDRAWN);
        assertThat(empty.refusal(PRODUCTION, INSTALLED, hour(4), PUBLISHED_AT, withdrawnAt))
                .as("reported late")
                .isEqualTo(Optional.empty());
        assertThat(installed.refusal(PRODUCTION, ROLLED_BACK, hour(6), PUBLISHED_AT, withdrawnAt))
                .isEmpty();
        assertThat(installed.refusal(PRODUCTION, ACCEPTED, hour(6), PUBLISHED_AT, withdrawnAt))
                .isEmpty();
    }

    @Test
    void whatIsNotedOnceIsKnown() {
        Ledger ledger = new Ledger(List.of(entry(1, null, OFFERED, hour(0))));

        assertThat(ledger.has(OFFERED)).isTrue();
        assertThat(ledger.has(DOWNLOADED)).isFalse();
    }
}
