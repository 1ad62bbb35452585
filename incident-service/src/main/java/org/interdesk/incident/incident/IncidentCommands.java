package org.interdesk.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.interdesk.incident.change.Acting;
import org.interdesk.incident.change.Call;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.component.ComponentQueries;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.incident.model.Declaration;
import org.interdesk.incident.incident.model.Incident;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.model.Stage;
import org.interdesk.incident.incident.store.Incidents;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.party.Desks;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.story.model.Visibility;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;

/** What the owner of an incident does with it, and what any of its parties says about it. */
@ApplicationScoped
@Transactional
public class IncidentCommands {

    private final IncidentWork work;
    private final Incidents incidents;
    private final ComponentQueries components;
    private final Desks desks;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    IncidentCommands(
            IncidentWork work,
            Incidents incidents,
            ComponentQueries components,
            Desks desks,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.work = work;
        this.incidents = incidents;
        this.components = components;
        this.desks = desks;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** Declares an incident, or answers again what was answered to the same call before. */
    public IncidentView declare(Declaration asked, Call call) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), IncidentView.class, () -> doDeclare(asked, call))
                .value();
    }

    private IncidentView doDeclare(Declaration asked, Call call) {
        Standing standing = new Standing(viewer.get());
        Instant present = now.instant();
        Act act = Acting.of(standing, call.occurredAt(), present, Instant.EPOCH);
        if (asked.startedAt().isAfter(act.at())) {
            throw new InvalidRequest("/startedAt", "An incident cannot be declared before it begins.");
        }
        int year = present.atOffset(ZoneOffset.UTC).getYear();
        return work.add(Incident.declare(
                UuidV7.at(present),
                incidents.nextNumber(year),
                asked,
                touched(asked.components(), asked.named(), standing.party()),
                act));
    }

    private List<String> touched(List<String> codes, List<String> named, String owner) {
        desks.require("/parties", named);
        List<Component> found = components.require("/components", codes);
        return Component.touched(found, named, owner);
    }

    public IncidentView post(IncidentNumber number, Call call, String text, Visibility visibility) {
        return work.change(number, call, (incident, act) -> incident.post(act, text, visibility));
    }

    public IncidentView progress(IncidentNumber number, Call call, Stage stage, String text) {
        if (!stage.isOpen()) {
            throw new InvalidRequest("/stage", "An incident is resolved by the resource \"resolution\".");
        }
        return work.change(number, call, (incident, act) -> incident.progress(act, stage, text));
    }

    public IncidentView resolve(IncidentNumber number, Call call, String text) {
        return work.change(number, call, (incident, act) -> incident.resolve(act, text));
    }

    public IncidentView reopen(IncidentNumber number, Call call, String reason) {
        return work.change(number, call, (incident, act) -> incident.reopen(act, reason));
    }

    public IncidentView reassess(IncidentNumber number, Call call, Level severity, Impact impact, String reason) {
        return work.change(number, call, (incident, act) -> incident.reassess(act, severity, impact, reason));
    }

    public IncidentView rescope(
            IncidentNumber number, Call call, List<String> codes, List<String> named, String reason) {
        return work.change(number, call, (incident, act) -> {
            List<String> touched = touched(codes, named, incident.facts().owner());
            incident.rescope(act, codes, named, touched, reason);
        });
    }

    public IncidentView noteOwnNumber(IncidentNumber number, Call call, String ownNumber) {
        return work.change(number, call, (incident, act) -> incident.noteOwnNumber(act, ownNumber));
    }
}
