package org.interdesk.incident.incident.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a party sees an incident: what every read of one is scoped by. The database keeps these rows itself. */
@Entity
@Immutable
@Table(name = "incident_party")
@IdClass(IncidentPartyEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class IncidentPartyEntity {

    @Id
    UUID incident;

    @Id
    String party;

    protected IncidentPartyEntity() {}

    /** A party sees an incident or does not. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        UUID incident;
        String party;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && incident.equals(key.incident) && party.equals(key.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(incident, party);
        }
    }
}
