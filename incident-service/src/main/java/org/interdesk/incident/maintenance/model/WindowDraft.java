package org.interdesk.incident.maintenance.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.incident.obligation.model.Obligations;
import org.jspecify.annotations.Nullable;

/** The facts of a window while it changes. */
final class WindowDraft {

    private final WindowFacts before;
    final String owner;
    final Map<String, Consent> consents = new LinkedHashMap<>();
    long version;
    Urgency urgency;
    LeadTime leadTime;
    WindowState state;
    Period period;
    Obligations obligations;

    @Nullable
    Instant beganAt;

    @Nullable
    Instant endedAt;

    Instant changedAt;

    WindowDraft(WindowFacts facts) {
        before = facts;
        owner = facts.owner();
        facts.consents().forEach(consent -> consents.put(consent.party(), consent));
        version = facts.version();
        urgency = facts.urgency();
        leadTime = facts.leadTime();
        state = facts.state();
        period = facts.period();
        obligations = facts.obligations();
        beganAt = facts.beganAt();
        endedAt = facts.endedAt();
        changedAt = facts.changedAt();
    }

    boolean anyAnswers(Consent.Answer answer) {
        return consents.values().stream().anyMatch(consent -> consent.answer() == answer);
    }

    WindowFacts facts() {
        return new WindowFacts(
                before.id(),
                before.number(),
                version,
                owner,
                before.impact(),
                urgency,
                leadTime,
                state,
                before.title(),
                before.description(),
                before.components(),
                before.named(),
                period,
                List.copyOf(consents.values()),
                obligations,
                before.declaredAt(),
                beganAt,
                endedAt,
                changedAt);
    }
}
