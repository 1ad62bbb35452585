package org.interdesk.incident.maintenance.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interdesk.incident.maintenance.LeadTimeView;
import org.interdesk.incident.maintenance.LeadTimeView.WorkClass;
import org.interdesk.incident.maintenance.model.LeadTime;

/** The lead times that apply and applied. */
@ApplicationScoped
public class LeadTimeRules implements PanacheRepositoryBase<LeadTimeRuleEntity, LeadTimeRuleEntity.Key> {

    /** Lists the rules in force at a moment, one for each class of work. */
    public List<LeadTimeView> at(Instant moment) {
        Map<WorkClass, LeadTimeView> latest = new EnumMap<>(WorkClass.class);
        list("effectiveFrom <= ?1 order by effectiveFrom", moment)
                .forEach(rule -> latest.put(rule.workClass, rule.view()));
        return List.copyOf(latest.values());
    }

    /**
     * Finds the lead time that is applied at a moment.
     *
     * @throws IllegalStateException if none was in force
     */
    public LeadTime applied(Instant moment) {
        return at(moment).stream()
                .filter(rule -> rule.workClass() == WorkClass.ANY)
                .map(LeadTimeView::hours)
                .filter(Objects::nonNull)
                .map(LeadTime::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lead time was in force at " + moment));
    }
}
