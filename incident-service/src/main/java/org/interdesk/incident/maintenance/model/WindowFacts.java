package org.interdesk.incident.maintenance.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Obligations;
import org.interdesk.incident.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window at a moment.
 *
 * @param version counts its facts
 * @param owner party that declared it and does the work
 * @param leadTime that was in force when it was declared or last moved
 * @param named parties asked although no component of theirs is touched
 * @param consents one for each touched party
 * @param beganAt when the work began; null before
 * @param endedAt when the work ended, at the latest the planned end; null before
 */
public record WindowFacts(
        UUID id,
        WindowNumber number,
        long version,
        String owner,
        Impact impact,
        Urgency urgency,
        LeadTime leadTime,
        WindowState state,
        String title,
        String description,
        List<String> components,
        List<String> named,
        Period period,
        List<Consent> consents,
        Obligations obligations,
        Instant declaredAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        Instant changedAt) {

    public WindowFacts {
        components = List.copyOf(components);
        named = List.copyOf(named);
        consents = List.copyOf(consents);
    }

    /** Names the owner and the parties that were asked. */
    public List<String> affectedParties() {
        return Stream.concat(Stream.of(owner), consents.stream().map(Consent::party))
                .toList();
    }

    /** Names who may see the window: its owner, the parties asked, and the Commission. */
    public List<String> parties() {
        return Stream.concat(affectedParties().stream(), Stream.of(Commission.CODE))
                .distinct()
                .toList();
    }
}
