package org.interdesk.ticket.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.ticket.casework.model.CaseState.CANCELLED;
import static org.interdesk.ticket.casework.model.CaseState.CLOSED;
import static org.interdesk.ticket.casework.model.CaseState.IN_PROGRESS;
import static org.interdesk.ticket.casework.model.CaseState.REGISTERED;
import static org.interdesk.ticket.casework.model.CaseState.REOPENED;
import static org.interdesk.ticket.casework.model.CaseState.RESOLVED;
import static org.interdesk.ticket.casework.model.CaseState.WAITING;
import static org.interdesk.ticket.casework.model.Part.HOLDER;
import static org.interdesk.ticket.casework.model.Part.OFFERED;
import static org.interdesk.ticket.casework.model.Part.OTHER;
import static org.interdesk.ticket.casework.model.Part.REGISTRANT;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table of who may do what in which state; everything that is not in it is refused. */
class MoveTest {

    private static final Set<CaseState> OPEN = EnumSet.of(REGISTERED, IN_PROGRESS, WAITING, REOPENED);
    private static final Set<CaseState> ALL = EnumSet.allOf(CaseState.class);

    static Stream<Arguments> table() {
        return Stream.of(
                row(Move.ACCEPT, EnumSet.of(HOLDER), OPEN, true, true),
                row(Move.ASSIGN, EnumSet.of(HOLDER, OFFERED), OPEN, true, true),
                row(Move.RETURN_TO_QUEUE, EnumSet.of(HOLDER), OPEN, true, true),
                row(Move.WAIT, EnumSet.of(HOLDER), OPEN, true, true),
                row(Move.RESUME, EnumSet.of(HOLDER), EnumSet.of(WAITING), true, true),
                row(Move.OFFER_HANDOVER, EnumSet.of(HOLDER), OPEN, true, false),
                row(Move.ACCEPT_HANDOVER, EnumSet.of(OFFERED), OPEN, false, true),
                row(Move.REJECT_HANDOVER, EnumSet.of(OFFERED), OPEN, false, true),
                row(Move.WITHDRAW_HANDOVER, EnumSet.of(HOLDER), OPEN, false, true),
                row(Move.ADD_MESSAGE, EnumSet.allOf(Part.class), ALL, true, true),
                row(
                        Move.RESOLVE,
                        EnumSet.of(HOLDER),
                        EnumSet.of(REGISTERED, IN_PROGRESS, WAITING, REOPENED, RESOLVED),
                        true,
                        false),
                row(Move.CONFIRM, EnumSet.of(REGISTRANT), EnumSet.of(RESOLVED), true, true),
                row(Move.REOPEN, EnumSet.of(HOLDER, REGISTRANT), EnumSet.of(RESOLVED, CLOSED), true, true),
                row(Move.CANCEL, EnumSet.of(REGISTRANT), OPEN, true, true));
    }

    private static Arguments row(
            Move move, Set<Part> parts, Set<CaseState> states, boolean withoutOffer, boolean withOffer) {
        return argumentSet(move.name(), move, parts, states, withoutOffer, withOffer);
    }

    @ParameterizedTest
    @MethodSource("table")
    void isLegalExactlyWhereTheTableSays(
            Move move, Set<Part> parts, Set<CaseState> states, boolean withoutOffer, boolean withOffer) {
        for (CaseState state : CaseState.values()) {
            for (Part part : Part.values()) {
                for (boolean offerIsOpen : new boolean[] {false, true}) {
                    boolean expected =
                            parts.contains(part) && states.contains(state) && (offerIsOpen ? withOffer : withoutOffer);
                    assertThat(move.isLegal(EnumSet.of(part), state, offerIsOpen))
                            .as("%s by %s in %s, offer open: %s", move, part, state, offerIsOpen)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void theTableHasARowForEveryMove() {
        assertThat(table().map(row -> row.get()[0])).containsExactlyInAnyOrder((Object[]) Move.values());
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void whoHasNoPartMayDoNothing(Move move) {
        for (CaseState state : CaseState.values()) {
            assertThat(move.isLegal(EnumSet.noneOf(Part.class), state, true)).isFalse();
            assertThat(move.isLegal(EnumSet.noneOf(Part.class), state, false)).isFalse();
        }
    }

    @Test
    void anEndedCaseStillTakesMessagesAndOnlyThose() {
        assertThat(CaseFixtures.inState(CANCELLED).allowed("BY")).containsExactly(Move.ADD_MESSAGE);
    }

    @Test
    void onePartyCanHaveSeveralParts() {
        assertThat(CaseFixtures.inState(RESOLVED).allowed("BY"))
                .containsExactlyInAnyOrder(Move.ADD_MESSAGE, Move.RESOLVE, Move.CONFIRM, Move.REOPEN);
    }

    @Test
    void aFormerHolderMayStillTalk() {
        Case aCase = CaseFixtures.heldByKz();
        aCase.offerHandover(CaseFixtures.by("KZ", 3), CaseFixtures.OTHER_OFFER, "RU", null, "дальше");
        aCase.acceptHandover(CaseFixtures.by("RU", 4), CaseFixtures.OTHER_OFFER, Routing.NOBODY, null);

        assertThat(aCase.allowed("KZ")).containsExactly(Move.ADD_MESSAGE);
        assertThat(Move.ADD_MESSAGE.isLegal(EnumSet.of(OTHER), IN_PROGRESS, false))
                .isTrue();
    }
}
