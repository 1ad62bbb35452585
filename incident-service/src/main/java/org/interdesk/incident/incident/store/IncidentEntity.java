package org.interdesk.incident.incident.store;

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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.incident.model.IncidentFacts;
import org.interdesk.incident.incident.model.IncidentKind;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.model.Notice;
import org.interdesk.incident.incident.model.Stage;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * The row of an incident. It knows no rules: {@link #facts} hands its state to the model, {@link #keep} takes the state
 * after a change.
 */
@Entity
@Table(name = "incident")
@SuppressWarnings("NullAway.Init")
public class IncidentEntity {

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
    IncidentKind kind;

    @Enumerated(EnumType.STRING)
    Level severity;

    @Enumerated(EnumType.STRING)
    Impact impact;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String description;

    @Column(updatable = false)
    @Nullable
    String ticket;

    String[] components;

    String[] named;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> ownNumbers;

    @Column(updatable = false)
    Instant startedAt;

    @Column(updatable = false)
    Instant declaredAt;

    @Nullable
    Instant resolvedAt;

    Instant changedAt;

    @OneToMany(mappedBy = "incident", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = A_PAGE)
    List<NoticeEntity> notices = new ArrayList<>();

    protected IncidentEntity() {}

    IncidentEntity(IncidentFacts facts) {
        id = facts.id();
        number = facts.number().value();
        owner = facts.owner();
        kind = facts.kind();
        title = facts.title();
        description = facts.description();
        ticket = facts.ticket();
        startedAt = facts.startedAt();
        declaredAt = facts.declaredAt();
        keep(facts);
    }

    public UUID id() {
        return id;
    }

    public IncidentFacts facts(Obligations obligations) {
        return new IncidentFacts(
                id,
                new IncidentNumber(number),
                version,
                owner,
                kind,
                severity,
                impact,
                stage,
                title,
                description,
                ticket,
                List.of(components),
                List.of(named),
                notices.stream().map(NoticeEntity::notice).toList(),
                ownNumbers,
                obligations,
                startedAt,
                declaredAt,
                resolvedAt,
                changedAt);
    }

    public final void keep(IncidentFacts after) {
        version = after.version();
        severity = after.severity();
        impact = after.impact();
        stage = after.stage();
        components = after.components().toArray(String[]::new);
        named = after.named().toArray(String[]::new);
        ownNumbers = after.ownNumbers();
        resolvedAt = after.resolvedAt();
        changedAt = after.changedAt();
        after.notices().forEach(this::keep);
    }

    private void keep(Notice notice) {
        NoticeEntity row = notices.stream()
                .filter(known -> known.party.equals(notice.party()))
                .findFirst()
                .orElseGet(() -> added(notice.party()));
        row.keep(notice);
    }

    private NoticeEntity added(String party) {
        NoticeEntity row = new NoticeEntity(this, party, notices.size() + 1);
        notices.add(row);
        return row;
    }
}
