package org.interdesk.records.delivery.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interdesk.records.party.model.Commission;

/**
 * What is still to be done about a subject after a fact. Whatever was asked and is not among it need not be done any more, whether it was
 * done or became pointless.
 *
 * @param ask what was asked
 * @param owing the parties that still have to do it; of all others nobody waits for it
 */
public record Settlement(Ask ask, Set<String> owing) {

    public Settlement {
        owing = Set.copyOf(owing);
    }

    /** One entry for each thing that the fact can say something about. */
    public static List<Settlement> of(Happening happening) {
        return switch (happening.aggregate()) {
            case "incident" -> List.of(owed(happening, Ask.ACKNOWLEDGEMENT, "notice-acknowledgement"));
            case "maintenance" ->
                List.of(
                        owed(happening, Ask.CONSENT, "maintenance-consent"),
                        at(happening, Ask.DECISION, Commission.CODE, "state", "DISPUTED"));
            case "report" -> report(happening);
            case "directory" ->
                List.of(
                        owed(happening, Ask.PUBLICATION, "contact-publication"),
                        at(happening, Ask.REGISTRATION, Commission.CODE, "state", "NOTIFIED"));
            case "ticket" ->
                List.of(
                        at(happening, Ask.ACCEPTANCE, happening.detail("to"), "offer", "OFFERED"),
                        at(happening, Ask.DECISION, Commission.CODE, "offer", "TIMED_OUT"));
            default -> List.of();
        };
    }

    private static List<Settlement> report(Happening happening) {
        var party = happening.subject().owner();
        return List.of(
                at(happening, Ask.HAND_IN, party, "next", "REPORTING_OFFICER"),
                at(happening, Ask.APPROVAL, party, "next", "REPORT_APPROVER"),
                at(happening, Ask.REVIEW, Commission.CODE, "next", "COORDINATOR"));
    }

    private static Settlement owed(Happening happening, Ask ask, String kind) {
        return new Settlement(
                ask,
                happening.owed().stream()
                        .filter(owed -> owed.kind().equals(kind))
                        .map(Happening.Owed::party)
                        .collect(Collectors.toSet()));
    }

    private static Settlement at(Happening happening, Ask ask, String party, String detail, String value) {
        return new Settlement(ask, happening.detail(detail).equals(value) ? Set.of(party) : Set.of());
    }
}
