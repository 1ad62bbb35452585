package org.interdesk.records.contact.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interdesk.records.contact.model.Letter;
import org.interdesk.records.contact.model.LetterNumber;
import org.interdesk.records.contact.model.LetterState;
import org.interdesk.records.contact.model.Official;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.obligation.model.Obligation;
import org.jspecify.annotations.Nullable;

/** The row of a letter. */
@Entity
@Table(name = "contact_letter")
@SuppressWarnings("NullAway.Init")
class LetterEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    long version;

    @Column(updatable = false)
    String party;

    @Column(updatable = false)
    String desk;

    @Column(updatable = false)
    String officialNumber;

    @Column(updatable = false)
    LocalDate officialDate;

    @Column(updatable = false)
    @Nullable
    String scanNote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<Entry> entries;

    @Enumerated(EnumType.STRING)
    LetterState state;

    @Column(updatable = false)
    Instant receivedAt;

    @Column(updatable = false)
    Instant enteredAt;

    @Column(updatable = false)
    String enteredBy;

    @Column(updatable = false)
    String enteredFor;

    Instant changedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    String reason;

    protected LetterEntity() {}

    LetterEntity(Letter letter) {
        id = letter.id();
        number = letter.number().value();
        party = letter.party();
        desk = letter.desk();
        officialNumber = letter.official().number();
        officialDate = letter.official().date();
        scanNote = letter.official().scanNote();
        entries = letter.entries();
        receivedAt = letter.receivedAt();
        enteredAt = letter.entered().at();
        enteredBy = letter.entered().by();
        enteredFor = letter.entered().party();
        keep(letter);
    }

    final void keep(Letter letter) {
        Letter.Decision decision = letter.decision();
        version = letter.version();
        state = letter.state();
        decidedAt = decision == null ? null : decision.at();
        decidedBy = decision == null ? null : decision.by();
        reason = decision == null ? null : decision.reason();
        changedAt = decision == null ? letter.entered().at() : decision.at();
    }

    Letter letter(Obligation obligation) {
        return new Letter(
                id,
                new LetterNumber(number),
                version,
                party,
                desk,
                new Official(officialNumber, officialDate, scanNote),
                entries,
                state,
                receivedAt,
                new Letter.Entered(enteredFor, enteredBy, enteredAt),
                decidedAt == null || decidedBy == null ? null : new Letter.Decision(decidedBy, decidedAt, reason),
                obligation);
    }
}
