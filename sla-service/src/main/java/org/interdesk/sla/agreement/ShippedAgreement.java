package org.interdesk.sla.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interdesk.sla.agreement.model.Agreement;
import org.interdesk.sla.agreement.model.DeskCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the default agreement that come with the product, with the desks' calendars.
 *
 * @param agreements published versions never change; what is agreed anew is a further version
 * @param desks a calendar for each desk and purpose
 */
record ShippedAgreement(List<Terms> agreements, List<DeskCalendar> desks) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    /** The agreement as it stands in the file. */
    record Terms(
            String code,
            int version,
            LocalDate effectiveFrom,
            @Nullable String registrant,
            @Nullable String ticketType,
            Set<String> pausing,
            List<AgreementDocuments.Rule> rules) {

        Agreement read() {
            var lines = rules.stream().map(AgreementDocuments.Rule::read).toList();
            return new Agreement(code, version, effectiveFrom, registrant, ticketType, lines, pausing);
        }
    }

    List<Agreement> read() {
        return agreements.stream().map(Terms::read).toList();
    }

    static ShippedAgreement shipped() {
        try (var in = ShippedAgreement.class.getResourceAsStream("/agreements/default.json")) {
            return JSON.readValue(in, ShippedAgreement.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shipped agreement cannot be read", unreadable);
        }
    }
}
