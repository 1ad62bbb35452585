package org.interdesk.incident.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interdesk.incident.change.Call;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.component.store.Components;
import org.interdesk.incident.party.Desks;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.party.model.Commission;
import org.interdesk.incident.party.model.Duty;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.version.EntityVersion;

/**
 * Changing the catalogue: a duty officer for what its party owns, the Commission for everything. Incidents and windows that
 * are under way keep the parties they have told.
 */
@ApplicationScoped
@Transactional
public class ComponentCommands {

    private final Components components;
    private final Desks desks;
    private final Idempotency idempotency;
    private final AuditJournal journal;
    private final CurrentViewer viewer;

    ComponentCommands(
            Components components, Desks desks, Idempotency idempotency, AuditJournal journal, CurrentViewer viewer) {
        this.components = components;
        this.desks = desks;
        this.idempotency = idempotency;
        this.journal = journal;
        this.viewer = viewer;
    }

    static boolean mayChange(Standing standing, String owner) {
        boolean duty = standing.has(Duty.DUTY_OFFICER);
        return standing.has(Duty.COORDINATOR)
                || duty && (standing.party().equals(owner) || standing.party().equals(Commission.CODE));
    }

    /**
     * Adds a component.
     *
     * @throws ForeignComponent if its owner is another party than the caller's
     * @throws ComponentExists if the code is taken
     */
    public ComponentView add(Component asked, Call call) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), ComponentView.class, () -> doAdd(asked))
                .value();
    }

    private ComponentView doAdd(Component asked) {
        Component added = checked(asked);
        if (!components.add(added)) {
            throw new ComponentExists(added.code());
        }
        journal.record("component.added", added.code(), Map.of("owner", added.owner(), "users", added.users()));
        return ComponentView.of(added, true);
    }

    /**
     * Writes a component anew.
     *
     * @throws NotFound if the catalogue has no such entry
     * @throws ForeignComponent if it belongs, or would belong, to another party than the caller's
     */
    public ComponentView change(Component asked, Call call) {
        String owner = components.ownerOf(asked.code()).orElseThrow(() -> new NotFound("Component " + asked.code()));
        if (!mayChange(new Standing(viewer.get()), owner)) {
            throw new ForeignComponent(owner);
        }
        Component before = components.lock(asked.code()).orElseThrow(() -> new ForeignComponent(owner));
        EntityVersion.requireStated(call.ifMatch(), before.version());
        Component after = checked(asked);
        components.keep(after, before.version() + 1);
        journal.record(
                "component.changed",
                after.code(),
                Map.of("owner", after.owner(), "users", after.users(), "retired", after.retired()));
        return components
                .find(after.code())
                .map(found -> ComponentView.of(found, true))
                .orElseThrow();
    }

    private Component checked(Component asked) {
        desks.require("/owner", asked.owner());
        desks.require("/users", asked.users());
        if (!mayChange(new Standing(viewer.get()), asked.owner())) {
            throw new ForeignComponent(asked.owner());
        }
        TreeSet<String> users = new TreeSet<>(asked.users());
        users.remove(asked.owner());
        return new Component(
                asked.code(),
                asked.kind(),
                asked.owner(),
                asked.nameRu(),
                asked.nameEn(),
                List.copyOf(users),
                asked.retired(),
                1);
    }
}
