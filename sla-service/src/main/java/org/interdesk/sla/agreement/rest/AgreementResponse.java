package org.interdesk.sla.agreement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interdesk.sla.agreement.AgreementDocuments.Rule;
import org.interdesk.sla.agreement.model.Agreement;
import org.jspecify.annotations.Nullable;

/** A version of an agreement as JSON; null where it holds for any party or type. */
public record AgreementResponse(
        String code,
        int version,
        LocalDate effectiveFrom,
        @Nullable String registrant,
        @Nullable String ticketType,
        Set<String> pausing,
        List<Rule> rules) {

    static AgreementResponse of(Agreement agreement) {
        return new AgreementResponse(
                agreement.code(),
                agreement.version(),
                agreement.effectiveFrom(),
                agreement.registrant(),
                agreement.ticketType(),
                new TreeSet<>(agreement.pausing()),
                agreement.rules().stream().map(Rule::of).toList());
    }
}
