package org.interdesk.records.operator.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.operator.model.Notice;
import org.interdesk.records.operator.model.Operator;
import org.interdesk.records.operator.model.OperatorFunction;
import org.interdesk.records.operator.model.OperatorNumber;
import org.interdesk.records.operator.model.OperatorState;
import org.interdesk.records.operator.model.Organisation;
import org.jspecify.annotations.Nullable;

/** The row of a designation. */
@Entity
@Table(name = "designation")
@SuppressWarnings("NullAway.Init")
class OperatorEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    long version;

    @Column(updatable = false)
    String party;

    @Column(updatable = false)
    String[] functions;

    @Column(updatable = false)
    String nameRu;

    @Column(updatable = false)
    String nameEn;

    @Column(updatable = false)
    @Nullable
    String phone;

    @Column(updatable = false)
    @Nullable
    String mail;

    @Enumerated(EnumType.STRING)
    OperatorState state;

    @Column(updatable = false)
    Instant namedAt;

    @Column(updatable = false)
    Instant enteredAt;

    @Column(updatable = false)
    String enteredBy;

    @Column(updatable = false)
    String enteredFor;

    Instant changedAt;

    @Nullable
    Instant notifiedAt;

    @Nullable
    String officialNumber;

    @Nullable
    LocalDate officialDate;

    @Nullable
    String scanNote;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    String reason;

    @Nullable
    Instant endedAt;

    protected OperatorEntity() {}

    OperatorEntity(Operator operator) {
        id = operator.id();
        number = operator.number().value();
        party = operator.party();
        functions = operator.organisation().functions().stream()
                .sorted()
                .map(Enum::name)
                .toArray(String[]::new);
        nameRu = operator.organisation().nameRu();
        nameEn = operator.organisation().nameEn();
        phone = operator.organisation().phone();
        mail = operator.organisation().mail();
        namedAt = operator.namedAt();
        enteredAt = operator.entered().at();
        enteredBy = operator.entered().by();
        enteredFor = operator.entered().party();
        keep(operator);
    }

    final void keep(Operator operator) {
        Notice notice = operator.notice();
        Operator.Decision decision = operator.decision();
        version = operator.version();
        state = operator.state();
        changedAt = operator.changedAt();
        notifiedAt = notice == null ? null : notice.at();
        officialNumber = notice == null ? null : notice.officialNumber();
        officialDate = notice == null ? null : notice.officialDate();
        scanNote = notice == null ? null : notice.scanNote();
        decidedAt = decision == null ? null : decision.at();
        decidedBy = decision == null ? null : decision.by();
        reason = decision == null ? null : decision.reason();
        endedAt = operator.endedAt();
    }

    Operator operator(Obligation obligation) {
        return new Operator(
                id,
                new OperatorNumber(number),
                version,
                party,
                new Organisation(
                        Arrays.stream(functions).map(OperatorFunction::valueOf).collect(Collectors.toSet()),
                        nameRu,
                        nameEn,
                        phone,
                        mail),
                state,
                namedAt,
                new Operator.Entered(enteredFor, enteredBy, enteredAt),
                changedAt,
                notifiedAt == null || officialNumber == null || officialDate == null
                        ? null
                        : new Notice(notifiedAt, officialNumber, officialDate, scanNote),
                decidedAt == null || decidedBy == null ? null : new Operator.Decision(decidedBy, decidedAt, reason),
                endedAt,
                obligation);
    }
}
