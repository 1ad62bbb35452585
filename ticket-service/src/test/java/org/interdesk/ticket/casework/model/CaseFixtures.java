package org.interdesk.ticket.casework.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases registered by BY on a Monday morning, and acts at minutes after that. */
final class CaseFixtures {

    static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    static final UUID OFFER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID OTHER_OFFER = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final Routing ANNA = new Routing("Anna", "L2");

    private CaseFixtures() {}

    static Case registered() {
        return Case.register(
                UUID.fromString("00000000-0000-7000-8000-00000000000a"),
                CaseNumber.of(2026, 123),
                new Origin("BY", "subject-of-requester", MON_09_00, null),
                new Request(TicketType.RESTORATION, "Тема", "Описание", Impact.HIGH, Urgency.HIGH, Scope.COMMON),
                Priority.HIGH,
                "B-77",
                by("BY", 0),
                null);
    }

    static Case inState(CaseState state) {
        Case aCase = registered();
        switch (state) {
            case REGISTERED -> {}
            case IN_PROGRESS -> aCase.accept(by("BY", 1), ANNA, null);
            case WAITING -> aCase.waitFor(by("BY", 1), new Waiting(WaitingFor.SUPPLIER, null), "ждём");
            case RESOLVED -> aCase.resolve(by("BY", 1), "готово", null, null);
            case CLOSED -> {
                aCase.resolve(by("BY", 1), "готово", null, null);
                aCase.confirm(by("BY", 2), null);
            }
            case REOPENED -> {
                aCase.resolve(by("BY", 1), "готово", null, null);
                aCase.reopen(by("BY", 2), "снова");
            }
            case CANCELLED -> aCase.cancel(by("BY", 1), "не нужно");
            case REJECTED, MERGED -> throw new IllegalArgumentException(state + " is reserved");
        }
        return aCase;
    }

    /** Held by KZ after an accepted offer. */
    static Case heldByKz() {
        Case aCase = offeredToKz();
        aCase.acceptHandover(by("KZ", 2), OFFER, ANNA, null);
        return aCase;
    }

    static Case offeredToKz() {
        Case aCase = registered();
        aCase.offerHandover(by("BY", 1), OFFER, "KZ", "L3", "ваше");
        return aCase;
    }

    static Instant minute(int minutes) {
        return MON_09_00.plus(Duration.ofMinutes(minutes));
    }

    /** Something done here and now. */
    static Act by(String party, int minutes) {
        return new Act(party, "agent of " + party, minute(minutes), minute(minutes), false);
    }

    /** Something reported later by an integrator. */
    static Act reportedBy(String party, int minutes) {
        return new Act(party, "integrator of " + party, minute(minutes), minute(1_000_000), true);
    }

    static Act due(int minutes) {
        return Act.automatic(minute(minutes), minute(minutes));
    }

    static Happened last(Case aCase) {
        return aCase.happened().get(aCase.happened().size() - 1);
    }

    static @Nullable Leg leg(Case aCase, String party) {
        return aCase.facts().legs().stream()
                .filter(leg -> leg.party().equals(party))
                .findFirst()
                .orElse(null);
    }
}
