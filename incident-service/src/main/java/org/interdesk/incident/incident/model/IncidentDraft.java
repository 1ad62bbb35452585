package org.interdesk.incident.incident.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.Obligations;
import org.jspecify.annotations.Nullable;

/** The facts of an incident while it changes. */
final class IncidentDraft {

    private final IncidentFacts before;
    final String owner;
    final Map<String, Notice> notices = new LinkedHashMap<>();
    final Map<String, String> ownNumbers;
    long version;
    Level severity;
    Impact impact;
    Stage stage;
    List<String> components;
    List<String> named;
    Obligations obligations;

    @Nullable
    Instant resolvedAt;

    Instant changedAt;

    IncidentDraft(IncidentFacts facts) {
        before = facts;
        owner = facts.owner();
        facts.notices().forEach(notice -> notices.put(notice.party(), notice));
        ownNumbers = new TreeMap<>(facts.ownNumbers());
        version = facts.version();
        severity = facts.severity();
        impact = facts.impact();
        stage = facts.stage();
        components = facts.components();
        named = facts.named();
        obligations = facts.obligations();
        resolvedAt = facts.resolvedAt();
        changedAt = facts.changedAt();
    }

    IncidentFacts facts() {
        return new IncidentFacts(
                before.id(),
                before.number(),
                version,
                owner,
                before.kind(),
                severity,
                impact,
                stage,
                before.title(),
                before.description(),
                before.ticket(),
                components,
                named,
                List.copyOf(notices.values()),
                ownNumbers,
                obligations,
                before.startedAt(),
                before.declaredAt(),
                resolvedAt,
                changedAt);
    }
}
