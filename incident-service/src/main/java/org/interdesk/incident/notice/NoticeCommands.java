package org.interdesk.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.incident.change.Call;
import org.interdesk.incident.incident.IncidentView;
import org.interdesk.incident.incident.IncidentWork;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.party.Desks;

/** What a touched party does with its notice, and what the owner does to reach it. */
@ApplicationScoped
@Transactional
public class NoticeCommands {

    private final IncidentWork work;
    private final Desks desks;

    NoticeCommands(IncidentWork work, Desks desks) {
        this.work = work;
        this.desks = desks;
    }

    public IncidentView read(IncidentNumber number, Call call) {
        return work.change(number, call, (incident, act) -> incident.read(act));
    }

    public IncidentView acknowledge(IncidentNumber number, Call call) {
        return work.change(number, call, (incident, act) -> incident.acknowledge(act));
    }

    /** @param party that was called */
    public IncidentView notePhoneCall(IncidentNumber number, Call call, String party, String note) {
        desks.require("/party", party);
        return work.change(number, call, (incident, act) -> incident.notePhoneCall(act, party, note));
    }
}
