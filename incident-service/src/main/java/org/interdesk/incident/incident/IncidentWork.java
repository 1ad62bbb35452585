package org.interdesk.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.interdesk.incident.change.Acting;
import org.interdesk.incident.change.Call;
import org.interdesk.incident.change.IllegalMove;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.incident.event.IncidentData;
import org.interdesk.incident.incident.model.Happened;
import org.interdesk.incident.incident.model.Incident;
import org.interdesk.incident.incident.model.IncidentFacts;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.store.IncidentEntity;
import org.interdesk.incident.incident.store.Incidents;
import org.interdesk.incident.obligation.ObligationBook;
import org.interdesk.incident.obligation.model.Clock;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.story.Chronicle;
import org.interdesk.incident.story.Fact;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;

/**
 * The one way to change an incident: read it under a lock, let it decide, keep what it says, tell everybody.
 *
 * <p>Two desks that act at once are put in order by the lock; whoever sent {@code If-Match} and comes second is refused.
 */
@ApplicationScoped
public class IncidentWork {

    private static final String TOPIC = "incident";

    private final Incidents incidents;
    private final ObligationBook obligations;
    private final Chronicle chronicle;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    IncidentWork(
            Incidents incidents,
            ObligationBook obligations,
            Chronicle chronicle,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.incidents = incidents;
        this.obligations = obligations;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * Changes an incident that the viewer's party sees.
     *
     * @param doing what an act does with the incident
     * @throws NotFound if the viewer sees no incident of this number
     * @throws IllegalMove if the incident does not allow it at present
     */
    @Transactional
    public IncidentView change(IncidentNumber number, Call call, BiConsumer<Incident, Act> doing) {
        return idempotency
                .once(
                        call.idempotencyKey(),
                        call.fingerprint(),
                        IncidentView.class,
                        () -> doChange(number, call, doing))
                .value();
    }

    private IncidentView doChange(IncidentNumber number, Call call, BiConsumer<Incident, Act> doing) {
        Standing standing = new Standing(viewer.get());
        IncidentEntity row =
                incidents.lock(number, standing.party()).orElseThrow(() -> new NotFound("Incident " + number));
        IncidentFacts before = row.facts(obligations.of(row.id()));
        EntityVersion.require(call.ifMatch(), before.version());
        Act act = Acting.of(standing, call.occurredAt(), now.instant(), before.changedAt());
        Incident incident = new Incident(before);
        try {
            doing.accept(incident, act);
        } catch (MoveRefused refused) {
            throw new IllegalMove(refused, standing);
        }
        return keep(row, incident, standing);
    }

    /** Keeps a new incident. */
    @Transactional(Transactional.TxType.MANDATORY)
    public IncidentView add(Incident incident) {
        IncidentEntity row = incidents.add(incident.facts());
        return keep(row, incident, new Standing(viewer.get()));
    }

    private IncidentView keep(IncidentEntity row, Incident incident, Standing standing) {
        IncidentFacts after = incident.facts();
        row.keep(after);
        obligations.keep(after.obligations());
        incidents.share(after.id());
        chronicle.write(incident.happened().stream().map(IncidentWork::fact).toList(), null);
        return IncidentView.of(
                after, obligations.promises(List.of(after.id())).getOrDefault(after.id(), List.of()), standing);
    }

    private static Fact fact(Happened happened) {
        IncidentFacts after = happened.after();
        return new Fact(
                TOPIC,
                IncidentData.subject(after),
                after.version(),
                after.owner(),
                happened.kind().name(),
                happened.act(),
                happened.text(),
                happened.visibility(),
                happened.detail(),
                IncidentData.of(happened));
    }

    /** Keeps what was told about a clock, and brings the lists of the parties up to date. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noticeClock(UUID incident, Clock clock) {
        incidents.awaitTurn(incident);
        if (obligations.keep(incident, clock)) {
            incidents.share(incident);
        }
    }
}
