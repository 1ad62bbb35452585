package org.interdesk.incident.maintenance.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a party sees a window: what every read of one is scoped by. The database keeps these rows itself. */
@Entity
@Immutable
@Table(name = "window_party")
@IdClass(WindowPartyEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class WindowPartyEntity {

    @Id
    UUID maintenance;

    @Id
    String party;

    protected WindowPartyEntity() {}

    /** A party sees a window or does not. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        UUID maintenance;
        String party;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && maintenance.equals(key.maintenance) && party.equals(key.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(maintenance, party);
        }
    }
}
