package org.interdesk.ticket.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a party has a part in a case: what every read of a case is scoped by. The database keeps these rows itself. */
@Entity
@Immutable
@Table(name = "involvement")
@IdClass(InvolvementEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class InvolvementEntity {

    @Id
    UUID ticket;

    @Id
    String party;

    protected InvolvementEntity() {}

    /** A party has at most one part in a case. */
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
