package org.interdesk.ticket.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.interdesk.ticket.casework.model.Leg;
import org.interdesk.ticket.casework.model.LegRole;
import org.jspecify.annotations.Nullable;

/** The row of one party's leg. */
@Entity
@Table(name = "leg")
@IdClass(LegEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class LegEntity {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket")
    TicketEntity ticket;

    @Id
    String party;

    int position;

    @Enumerated(EnumType.STRING)
    LegRole role;

    @Nullable
    String assignee;

    @Nullable
    String team;

    @Nullable
    String ownNumber;

    Instant since;

    boolean lasting;

    protected LegEntity() {}

    LegEntity(TicketEntity ticket, String party) {
        this.ticket = ticket;
        this.party = party;
    }

    Leg leg() {
        return new Leg(party, role, assignee, team, ownNumber, since, lasting);
    }

    void keep(Leg leg, int place) {
        position = place;
        role = leg.role();
        assignee = leg.assignee();
        team = leg.team();
        ownNumber = leg.ownNumber();
        since = leg.since();
        lasting = leg.lasting();
    }

    /** A party has one leg in a case. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        UUID ticket;
        String party;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && ticket.equals(key.ticket) && party.equals(key.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ticket, party);
        }
    }
}
