package org.interdesk.sla.agreement.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement on service levels. Published versions never change.
 *
 * @param code public name, for example {@code DEFAULT}
 * @param version counts up from 1 within the code
 * @param effectiveFrom first UTC date on which cases are registered under this version
 * @param registrant the party whose cases it covers; null for every party
 * @param ticketType the type of request it covers; null for every type
 * @param rules targets; the line that names a priority beats the one for any
 * @param pausing what a case may wait for without the holder's resolution clock running (domain 3.8)
 */
public record Agreement(
        String code,
        int version,
        LocalDate effectiveFrom,
        @Nullable String registrant,
        @Nullable String ticketType,
        List<TargetRule> rules,
        Set<String> pausing) {

    public Agreement {
        rules = List.copyOf(rules);
        pausing = Set.copyOf(pausing);
    }

    /** The line for a kind of clock and a priority, which is null where there is none; empty when the agreement promises nothing of that kind. */
    public Optional<TargetRule> rule(String kind, @Nullable String priority) {
        return rules.stream()
                .filter(rule -> rule.covers(kind, priority))
                .min(Comparator.comparing(rule -> rule.priority() == null));
    }

    boolean covers(String party, String type, LocalDate registered) {
        return !registered.isBefore(effectiveFrom)
                && (registrant == null || registrant.equals(party))
                && (ticketType == null || ticketType.equals(type));
    }

    int specificity() {
        return (registrant == null ? 0 : 2) + (ticketType == null ? 0 : 1);
    }
}
