package org.interdesk.ticket.casework.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SecondaryRow;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.CaseState;
import org.interdesk.ticket.casework.model.Closing;
import org.interdesk.ticket.casework.model.Handover;
import org.interdesk.ticket.casework.model.Impact;
import org.interdesk.ticket.casework.model.Leg;
import org.interdesk.ticket.casework.model.Origin;
import org.interdesk.ticket.casework.model.Priority;
import org.interdesk.ticket.casework.model.Request;
import org.interdesk.ticket.casework.model.Response;
import org.interdesk.ticket.casework.model.Scope;
import org.interdesk.ticket.casework.model.TicketType;
import org.interdesk.ticket.casework.model.Urgency;
import org.interdesk.ticket.casework.model.Waiting;
import org.interdesk.ticket.casework.model.WaitingFor;
import org.jspecify.annotations.Nullable;

/**
 * The row of a case. It knows no rules: {@link #facts()} hands its state to the model, {@link #keep} takes the state after a
 * change. Rows come into being by {@link NewCases}.
 */
@Entity
@Table(name = "ticket")
@SecondaryTable(name = "ticket_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "ticket"))
@SecondaryRow(table = "ticket_text", optional = false)
@SuppressWarnings("NullAway.Init")
public class TicketEntity {

    private static final int A_PAGE = 200;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    /** Counts facts; {@link #revision} counts changes. */
    long version;

    @Version
    long revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    TicketType type;

    @Column(table = "ticket_text", updatable = false)
    String subject;

    @Column(table = "ticket_text", updatable = false)
    String description;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Impact impact;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Scope scope;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    WaitingFor waitingFor;

    @Nullable
    String waitingParty;

    @Column(updatable = false)
    String registrant;

    @Column(updatable = false)
    String requester;

    String holder;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "handover")
    @Nullable
    HandoverEntity handover;

    int handovers;

    @Column(updatable = false)
    Instant registeredAt;

    @Nullable
    Instant respondedAt;

    @Nullable
    String respondedBy;

    @Nullable
    Instant resolvedAt;

    @Nullable
    Instant closedAt;

    boolean closedAutomatically;

    @Nullable
    String answer;

    Instant changedAt;

    Instant reportedAt;

    @Column(updatable = false)
    @Nullable
    UUID importSession;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = A_PAGE)
    List<LegEntity> legs = new ArrayList<>();

    protected TicketEntity() {}

    public CaseFacts facts() {
        return new CaseFacts(
                id,
                new CaseNumber(number),
                version,
                new Origin(registrant, requester, registeredAt, importSession),
                new Request(type, subject, description, impact, urgency, scope),
                priority,
                state,
                waitingFor == null ? null : new Waiting(waitingFor, waitingParty),
                holder,
                legs.stream().map(LegEntity::leg).toList(),
                handover == null ? null : handover.handover(),
                handovers,
                respondedAt == null || respondedBy == null ? null : new Response(respondedAt, respondedBy),
                resolvedAt,
                closedAt == null ? null : new Closing(closedAt, closedAutomatically),
                answer,
                changedAt,
                reportedAt);
    }

    public void keep(CaseFacts after) {
        Waiting waiting = after.waiting();
        Response response = after.response();
        Closing closing = after.closing();
        version = after.version();
        state = after.state();
        waitingFor = waiting == null ? null : waiting.what();
        waitingParty = waiting == null ? null : waiting.party();
        holder = after.holder();
        handovers = after.handovers();
        respondedAt = response == null ? null : response.at();
        respondedBy = response == null ? null : response.by();
        resolvedAt = after.resolvedAt();
        closedAt = closing == null ? null : closing.at();
        closedAutomatically = closing != null && closing.automatic();
        answer = after.answer();
        changedAt = after.changedAt();
        reportedAt = after.reportedAt();
        keepHandover(after.handover());
        keepLegs(after.legs());
    }

    private void keepHandover(@Nullable Handover latest) {
        if (latest == null) {
            return;
        }
        if (handover == null || !handover.id.equals(latest.id())) {
            handover = new HandoverEntity(id, latest);
        }
        handover.decide(latest);
    }

    private void keepLegs(List<Leg> after) {
        legs.removeIf(row -> after.stream().noneMatch(leg -> leg.party().equals(row.party)));
        for (int i = 0; i < after.size(); i++) {
            Leg leg = after.get(i);
            LegEntity row = legs.stream()
                    .filter(known -> known.party.equals(leg.party()))
                    .findFirst()
                    .orElseGet(() -> added(leg.party()));
            row.keep(leg, i + 1);
        }
    }

    private LegEntity added(String party) {
        LegEntity row = new LegEntity(this, party);
        legs.add(row);
        return row;
    }
}
