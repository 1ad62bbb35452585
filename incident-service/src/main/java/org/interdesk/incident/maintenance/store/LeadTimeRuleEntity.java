package org.interdesk.incident.maintenance.store;

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
import org.interdesk.incident.maintenance.LeadTimeView;
import org.jspecify.annotations.Nullable;

/** A lead time, with the moment from which it holds. */
@Entity
@Immutable
@Table(name = "lead_time_rule")
@IdClass(LeadTimeRuleEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class LeadTimeRuleEntity {

    @Id
    Instant effectiveFrom;

    @Id
    @Enumerated(EnumType.STRING)
    LeadTimeView.WorkClass workClass;

    @Nullable
    Integer hours;

    @Nullable
    Integer workingDays;

    protected LeadTimeRuleEntity() {}

    LeadTimeView view() {
        return new LeadTimeView(workClass, hours, workingDays, effectiveFrom);
    }

    /** A class of work has one lead time from a moment on. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        Instant effectiveFrom;
        LeadTimeView.WorkClass workClass;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && effectiveFrom.equals(key.effectiveFrom) && workClass == key.workClass;
        }

        @Override
        public int hashCode() {
            return Objects.hash(effectiveFrom, workClass);
        }
    }
}
