package org.interdesk.records.desk.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.records.desk.EntryView;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.desk.model.EntryKind;
import org.interdesk.records.desk.model.Source;
import org.jspecify.annotations.Nullable;

/** The row of a contact; a value that was taken out and comes back is another row. */
@Entity
@Table(name = "contact_entry")
@SuppressWarnings("NullAway.Init")
public class EntryEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String desk;

    @Column(updatable = false)
    String answers;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    EntryKind kind;

    @Column(updatable = false)
    String value;

    @Column(updatable = false)
    @Nullable
    String labelRu;

    @Column(updatable = false)
    @Nullable
    String labelEn;

    int position;

    @Column(updatable = false)
    Instant since;

    @Nullable
    Instant until;

    @Column(updatable = false)
    @Nullable
    UUID letter;

    @Column(updatable = false)
    @Nullable
    String letterNumber;

    @Column(updatable = false)
    @Nullable
    String officialNumber;

    @Column(updatable = false)
    @Nullable
    LocalDate officialDate;

    @Nullable
    UUID endLetter;

    @Nullable
    String endLetterNumber;

    @Nullable
    String endOfficialNumber;

    @Nullable
    LocalDate endOfficialDate;

    protected EntryEntity() {}

    EntryEntity(Desk desk, Entry entry, int position, Source source, Instant at) {
        this.id = UuidV7.at(at);
        this.desk = desk.code();
        this.answers = desk.answers();
        this.kind = entry.kind();
        this.value = entry.value();
        this.labelRu = entry.labelRu();
        this.labelEn = entry.labelEn();
        this.position = position;
        this.since = at;
        this.letter = source.letter();
        this.letterNumber = source.number();
        this.officialNumber = source.officialNumber();
        this.officialDate = source.officialDate();
    }

    void end(Source source, Instant at) {
        until = at.isBefore(since) ? since : at;
        endLetter = source.letter();
        endLetterNumber = source.number();
        endOfficialNumber = source.officialNumber();
        endOfficialDate = source.officialDate();
    }

    Entry entry() {
        return new Entry(kind, value, labelRu, labelEn);
    }

    public boolean wasAddedBy(UUID by) {
        return by.equals(letter);
    }

    public EntryView view() {
        return new EntryView(
                id,
                kind,
                value,
                labelRu,
                labelEn,
                since,
                source(letterNumber, officialNumber, officialDate),
                until,
                source(endLetterNumber, endOfficialNumber, endOfficialDate));
    }

    private static EntryView.@Nullable SourceView source(
            @Nullable String number, @Nullable String officialNumber, @Nullable LocalDate officialDate) {
        return number == null || officialNumber == null || officialDate == null
                ? null
                : new EntryView.SourceView(number, officialNumber, officialDate);
    }
}
