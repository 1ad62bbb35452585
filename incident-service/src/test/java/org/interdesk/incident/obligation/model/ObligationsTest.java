package org.interdesk.incident.obligation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private static final UUID SUBJECT = UUID.fromString("019a8e10-5c00-7a52-8f3e-2b4c6d8e0f12");
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final ObligationKind UPDATE = ObligationKind.NEXT_UPDATE;

    private static Obligations owed() {
        return Obligations.none(SUBJECT).owe(UPDATE, "BY", Level.HIGH, NINE);
    }

    @Test
    void aPartyOwesTheSameOnlyOnceAtATime() {
        assertThat(owed().owe(UPDATE, "BY", Level.LOW, TEN)).isEqualTo(owed());
        assertThat(owed().owe(UPDATE, "KZ", Level.LOW, TEN).all()).hasSize(2);
        assertThat(owed().owe(ObligationKind.NOTICE_ACKNOWLEDGEMENT, "BY", Level.LOW, TEN)
                        .all())
                .hasSize(2);
    }

    @Test
    void owingAgainIsAnotherObligationWithAStableId() {
        Obligations again = owed().fulfil(UPDATE, "BY", TEN).owe(UPDATE, "BY", Level.HIGH, TEN);

        assertThat(again.all()).extracting(Obligation::id).doesNotHaveDuplicates();
        assertThat(again.all().get(0).id()).isEqualTo(owed().all().get(0).id());
        assertThat(again.open(UPDATE, "BY")).contains(again.all().get(1));
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        Obligations fulfilled = owed().fulfil(UPDATE, "BY", TEN);

        assertThat(fulfilled.cancelAll(UPDATE, TEN.plusSeconds(1))).isEqualTo(fulfilled);
        assertThat(fulfilled.at(Level.CRITICAL)).isEqualTo(fulfilled);
        assertThat(fulfilled.all().get(0).endedAt()).isEqualTo(TEN);
    }

    @Test
    void nothingEndsBeforeItBegan() {
        assertThat(owed().cancel(UPDATE, "BY", NINE.minusSeconds(60))
                        .all()
                        .get(0)
                        .endedAt())
                .isEqualTo(NINE);
    }

    @Test
    void anotherLevelKeepsTheBeginning() {
        Obligation graver = owed().at(Level.CRITICAL).all().get(0);

        assertThat(graver.level()).isEqualTo(Level.CRITICAL);
        assertThat(graver.startedAt()).isEqualTo(NINE);
    }

    @Test
    void whatHasNoLevelGetsNone() {
        Obligations consent = Obligations.none(SUBJECT).owe(ObligationKind.MAINTENANCE_CONSENT, "KZ", null, NINE);

        assertThat(consent.at(Level.CRITICAL)).isEqualTo(consent);
    }

    @Test
    void anEventTellsAllThatIsOpenAndTheLatestFiftyThatEnded() {
        Obligations many = owed().owe(ObligationKind.NOTICE_ACKNOWLEDGEMENT, "KZ", Level.HIGH, NINE);
        for (int i = 1; i <= 60; i++) {
            many = many.fulfil(UPDATE, "BY", NINE.plusSeconds(i)).owe(UPDATE, "BY", Level.HIGH, NINE.plusSeconds(i));
        }

        assertThat(many.told()).hasSize(52).filteredOn(Obligation::isOpen).hasSize(2);
        assertThat(many.told().get(0).party()).isEqualTo("KZ");
        assertThat(many.told())
                .filteredOn(one -> !one.isOpen())
                .first()
                .extracting(Obligation::endedAt)
                .isEqualTo(NINE.plusSeconds(11));
    }
}
