package org.interdesk.sla.agreement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All agreements known, and the choice among them. */
public record Agreements(List<Agreement> all) {

    public Agreements {
        all = List.copyOf(all);
    }

    /**
     * The agreement a case lives by, fixed by the moment of its registration: the most specific one (party before type), and of that
     * the version most recently effective.
     *
     * @return empty when none was effective then
     */
    public Optional<Agreement> matching(String registrant, String ticketType, Instant registeredAt) {
        var date = LocalDate.ofInstant(registeredAt, ZoneOffset.UTC);
        return all.stream()
                .filter(agreement -> agreement.covers(registrant, ticketType, date))
                .max(Comparator.comparingInt(Agreement::specificity)
                        .thenComparing(Agreement::effectiveFrom)
                        .thenComparingInt(Agreement::version));
    }
}
