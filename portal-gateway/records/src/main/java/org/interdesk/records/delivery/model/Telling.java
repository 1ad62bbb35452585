package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.DESK_LEAD;
import static org.interdesk.records.delivery.model.Role.DIRECTORY_EDITOR;
import static org.interdesk.records.subscription.model.NoticeKind.DIRECTORY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.records.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of what. The party whose person did it knows already; history is told to nobody, and a note for one desk neither
 * (domain 3.14).
 *
 * <p>What is not named in the rules of its aggregate is told to nobody; a fact of the directory is told to all who may see it.
 */
public final class Telling {

    private static final Set<Role> KEEP_THE_DIRECTORY = EnumSet.of(DIRECTORY_EDITOR, DESK_LEAD);

    private Telling() {}

    /** Every party that is told, each at most once for a message; nobody for what concerns nobody. */
    public static List<Told> of(Happening happening) {
        if (happening.history() || happening.deskOnly()) {
            return List.of();
        }
        return switch (happening.aggregate()) {
            case "incident" -> IncidentTelling.of(happening);
            case "maintenance" -> MaintenanceTelling.of(happening);
            case "report" -> ReportTelling.of(happening);
            case "release" -> ReleaseTelling.of(happening);
            case "commitment" -> CommitmentTelling.of(happening);
            case "ticket" -> HandoverTelling.of(happening);
            case "directory" -> directory(happening);
            default -> List.of();
        };
    }

    private static List<Told> directory(Happening happening) {
        return happening.others().stream()
                .map(party -> new Told(
                        party,
                        KEEP_THE_DIRECTORY,
                        DIRECTORY,
                        happening.name(),
                        happening.importance(),
                        asked(happening, party)))
                .toList();
    }

    private static @Nullable Ask asked(Happening happening, String party) {
        return switch (happening.name()) {
            case "directory.contacts-proposed" -> happening.owes(party, "contact-publication") ? Ask.PUBLICATION : null;
            case "directory.operator-notified" -> party.equals(Commission.CODE) ? Ask.REGISTRATION : null;
            default -> null;
        };
    }
}
