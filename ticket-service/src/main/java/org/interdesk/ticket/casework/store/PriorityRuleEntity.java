package org.interdesk.ticket.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.interdesk.ticket.casework.model.Impact;
import org.interdesk.ticket.casework.model.Priority;
import org.interdesk.ticket.casework.model.Urgency;
import org.jspecify.annotations.Nullable;

/** One cell of a priority matrix, with the moment from which it holds. */
@Entity
@Immutable
@Table(name = "priority_rule")
@IdClass(PriorityRuleEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class PriorityRuleEntity {

    @Id
    Instant effectiveFrom;

    @Id
    @Enumerated(EnumType.STRING)
    Impact impact;

    @Id
    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    Priority priority;

    protected PriorityRuleEntity() {}

    /** A pair has one priority from a moment on. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        Instant effectiveFrom;
        Impact impact;
        Urgency urgency;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && effectiveFrom.equals(key.effectiveFrom)
                    && impact == key.impact
                    && urgency == key.urgency;
        }

        @Override
        public int hashCode() {
            return Objects.hash(effectiveFrom, impact, urgency);
        }
    }
}
