package org.interdesk.records.delivery.model;

import java.util.Optional;
import java.util.Set;
import org.interdesk.records.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says about earlier notices of the same subject: that a party has done what it was asked for, or that a person has looked.
 *
 * @param asks what is settled by it; empty if it only tells that somebody has looked
 * @param reader the identity provider's id of who has looked; null if nobody is named
 */
public record Answer(String party, Set<Ask> asks, @Nullable String reader) {

    /** What {@code happening} settles; nothing for most facts. */
    public static Optional<Answer> of(Happening happening) {
        var by = happening.by();
        var owner = happening.subject().owner();
        return switch (happening.name()) {
            case "incident.notice-read" -> answer(by, Set.of(), happening.actor());
            case "incident.notice-acknowledged" -> answer(by, Set.of(Ask.ACKNOWLEDGEMENT), happening.actor());
            case "maintenance.consent-given", "maintenance.objection-raised" ->
                answer(by, Set.of(Ask.CONSENT), happening.actor());
            case "maintenance.dispute-decided" -> answer(by, Set.of(Ask.DECISION), happening.actor());
            case "report.submitted-for-approval" -> answer(owner, Set.of(Ask.HAND_IN), happening.actor());
            case "report.sent-back" -> answer(owner, Set.of(Ask.APPROVAL), happening.actor());
            case "report.handed-in" -> answer(owner, Set.of(Ask.HAND_IN, Ask.APPROVAL), happening.actor());
            case "report.accepted", "report.returned" -> answer(Commission.CODE, Set.of(Ask.REVIEW), happening.actor());
            case "directory.contacts-published", "directory.contacts-refused" ->
                answer(Commission.CODE, Set.of(Ask.PUBLICATION), happening.actor());
            case "directory.operator-registered", "directory.operator-refused" ->
                answer(Commission.CODE, Set.of(Ask.REGISTRATION), happening.actor());
            case "ticket.handover-accepted", "ticket.handover-rejected" ->
                answer(happening.detail("to"), Set.of(Ask.ACCEPTANCE), happening.actor());
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> answer(@Nullable String party, Set<Ask> asks, @Nullable String reader) {
        return party == null || party.isEmpty() ? Optional.empty() : Optional.of(new Answer(party, asks, reader));
    }
}
