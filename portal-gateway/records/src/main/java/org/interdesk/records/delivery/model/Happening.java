package org.interdesk.records.delivery.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.interdesk.records.subscription.model.Importance;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a service has told, as far as it matters for telling people.
 *
 * @param name aggregate and what happened, {@code incident.declared}
 * @param version of the subject after it
 * @param by the party that did it; null for what time brought about
 * @param actor the identity provider's id of who did it
 * @param at when it happened
 * @param learnedAt when the platform learned of it; much later than {@code at} where it was reported after the fact
 * @param parties who may see it
 * @param owed open obligations, by which a party can be asked for something
 * @param history whether it came in an import session, of which nobody is told (domain 3.14)
 * @param deskOnly whether it is for the eyes of {@code by} alone
 * @param details what a text can say of it, by name: moments in ISO 8601, codes as the services write them
 */
public record Happening(
        UUID eventId,
        String name,
        Subject subject,
        long version,
        @Nullable String by,
        @Nullable String actor,
        Instant at,
        Instant learnedAt,
        Importance importance,
        List<String> parties,
        List<Owed> owed,
        boolean history,
        boolean deskOnly,
        Map<String, String> details) {

    /**
     * An open obligation.
     *
     * @param kind in kebab case, {@code notice-acknowledgement}
     */
    public record Owed(String kind, String party) {}

    public Happening {
        parties = List.copyOf(parties);
        owed = List.copyOf(owed);
        details = Map.copyOf(details);
    }

    /** The aggregate's name, {@code incident}. */
    public String aggregate() {
        return name.substring(0, name.indexOf('.'));
    }

    /** What is said under a name; empty if nothing is. */
    public String detail(String detail) {
        return details.getOrDefault(detail, "");
    }

    boolean owes(String party, String kind) {
        return owed.contains(new Owed(kind, party));
    }

    /** The parties that may see it, without the one that did it. */
    List<String> others() {
        return parties.stream().filter(Predicate.not(party -> party.equals(by))).toList();
    }
}
