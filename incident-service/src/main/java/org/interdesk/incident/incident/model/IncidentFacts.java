package org.interdesk.incident.incident.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.Obligations;
import org.interdesk.incident.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * An incident at a moment.
 *
 * @param version counts its facts
 * @param owner party that declared it and answers for it
 * @param ticket number of the case it came from
 * @param components codes of what is touched
 * @param named parties told although no component of theirs is touched
 * @param notices one for each party that was ever told, in the order of telling
 * @param ownNumbers the number each desk keeps for it in its own system, by party
 * @param startedAt when the failure began, which may be long before it was declared
 */
public record IncidentFacts(
        UUID id,
        IncidentNumber number,
        long version,
        String owner,
        IncidentKind kind,
        Level severity,
        Impact impact,
        Stage stage,
        String title,
        String description,
        @Nullable String ticket,
        List<String> components,
        List<String> named,
        List<Notice> notices,
        Map<String, String> ownNumbers,
        Obligations obligations,
        Instant startedAt,
        Instant declaredAt,
        @Nullable Instant resolvedAt,
        Instant changedAt) {

    public IncidentFacts {
        components = List.copyOf(components);
        named = List.copyOf(named);
        notices = List.copyOf(notices);
        ownNumbers = Map.copyOf(ownNumbers);
    }

    /** Names the owner and the parties that are told. */
    public List<String> affectedParties() {
        return Stream.concat(
                        Stream.of(owner),
                        notices.stream().filter(Notice::stands).map(Notice::party))
                .toList();
    }

    /** Names who may see the incident: its owner, the parties told of it, and the Commission. */
    public List<String> parties() {
        return Stream.concat(affectedParties().stream(), Stream.of(Commission.CODE))
                .distinct()
                .toList();
    }
}
