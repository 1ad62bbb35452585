package org.interdesk.incident.maintenance.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.maintenance.model.Consent;
import org.interdesk.incident.maintenance.model.LeadTime;
import org.interdesk.incident.maintenance.model.Period;
import org.interdesk.incident.maintenance.model.Urgency;
import org.interdesk.incident.maintenance.model.WindowFacts;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.model.WindowState;
import org.interdesk.incident.obligation.model.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * The row of a maintenance window. It knows no rules: {@link #facts} hands its state to the model, {@link #keep} takes the
 * state after a change.
 */
@Entity
@Table(name = "maintenance_window")
@SuppressWarnings("NullAway.Init")
public class WindowEntity {

    private static final int A_PAGE = 200;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    long version;

    @Column(updatable = false)
    String owner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Impact impact;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    int leadHours;

    @Enumerated(EnumType.STRING)
    WindowState state;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String description;

    @Column(updatable = false)
    String[] components;

    @Column(updatable = false)
    String[] named;

    Instant startsAt;

    Instant endsAt;

    @Column(updatable = false)
    Instant declaredAt;

    @Nullable
    Instant beganAt;

    @Nullable
    Instant endedAt;

    Instant changedAt;

    @OneToMany(mappedBy = "maintenance", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = A_PAGE)
    List<ConsentEntity> consents = new ArrayList<>();

    protected WindowEntity() {}

    WindowEntity(WindowFacts facts) {
        id = facts.id();
        number = facts.number().value();
        owner = facts.owner();
        impact = facts.impact();
        title = facts.title();
        description = facts.description();
        components = facts.components().toArray(String[]::new);
        named = facts.named().toArray(String[]::new);
        declaredAt = facts.declaredAt();
        keep(facts);
    }

    public UUID id() {
        return id;
    }

    public WindowFacts facts(Obligations obligations) {
        return new WindowFacts(
                id,
                new WindowNumber(number),
                version,
                owner,
                impact,
                urgency,
                new LeadTime(leadHours),
                state,
                title,
                description,
                List.of(components),
                List.of(named),
                new Period(startsAt, endsAt),
                consents.stream().map(ConsentEntity::consent).toList(),
                obligations,
                declaredAt,
                beganAt,
                endedAt,
                changedAt);
    }

    public final void keep(WindowFacts after) {
        version = after.version();
        urgency = after.urgency();
        leadHours = after.leadTime().hours();
        state = after.state();
        startsAt = after.period().startsAt();
        endsAt = after.period().endsAt();
        beganAt = after.beganAt();
        endedAt = after.endedAt();
        changedAt = after.changedAt();
        after.consents().forEach(this::keep);
    }

    private void keep(Consent consent) {
        ConsentEntity row = consents.stream()
                .filter(known -> known.party.equals(consent.party()))
                .findFirst()
                .orElseGet(() -> added(consent.party()));
        row.keep(consent);
    }

    private ConsentEntity added(String party) {
        ConsentEntity row = new ConsentEntity(this, party, consents.size() + 1);
        consents.add(row);
        return row;
    }
}
