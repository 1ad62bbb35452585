package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.COORDINATOR;
import static org.interdesk.records.delivery.model.Role.DOWNLOAD_OFFICER;
import static org.interdesk.records.delivery.model.Role.SOFTWARE_PUBLISHER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.records.subscription.model.NoticeKind;

/**
 * Who is told of software: a party that may fetch it of its offers, the owner of what the parties did with it. A release that is
 * published is offered to each party by a fact of its own, so publishing itself is told only to whoever publishes and coordinates.
 */
final class ReleaseTelling {

    private static final Set<Role> FETCHING = EnumSet.of(DOWNLOAD_OFFICER);
    private static final Set<Role> PUBLISHING = EnumSet.of(SOFTWARE_PUBLISHER);
    private static final Set<Role> LOOKING_ON = EnumSet.of(SOFTWARE_PUBLISHER, COORDINATOR);
    private static final Set<Role> ALL = EnumSet.of(DOWNLOAD_OFFICER, SOFTWARE_PUBLISHER, COORDINATOR);

    private ReleaseTelling() {}

    static List<Told> of(Happening happening) {
        var owner = happening.subject().owner();
        return switch (happening.name()) {
            case "release.published" -> toOthers(happening, LOOKING_ON);
            case "release.withdrawn" -> toOthers(happening, ALL);
            case "release.offered", "release.entitlement-granted", "release.entitlement-revoked" ->
                happening.detail("party").isEmpty()
                        ? List.of()
                        : List.of(told(happening, happening.detail("party"), FETCHING));
            case "release.downloaded",
                    "release.installed",
                    "release.accepted",
                    "release.deferred",
                    "release.rolled-back" ->
                owner.equals(happening.detail("party")) ? List.of() : List.of(told(happening, owner, PUBLISHING));
            default -> List.of();
        };
    }

    private static List<Told> toOthers(Happening happening, Set<Role> roles) {
        return happening.others().stream()
                .map(party -> told(happening, party, roles))
                .toList();
    }

    private static Told told(Happening happening, String party, Set<Role> roles) {
        return new Told(party, roles, NoticeKind.RELEASE, happening.name(), happening.importance(), null);
    }
}
