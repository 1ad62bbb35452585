package org.interdesk.lending.loan.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.lending.loan.LoanView;
import org.interdesk.lending.loan.model.LoanState;

/** A row of {@code loan}. */
@Entity
@Table(name = "loan")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class LoanEntity {

    @Id
    UUID id;

    String number;
    String party;
    String title;
    int weeks;

    @Enumerated(EnumType.STRING)
    LoanState state;

    Instant borrowedAt;

    @Version
    long version;

    protected LoanEntity() {}

    public LoanEntity(UUID id, String number, String party, String title, int weeks, Instant borrowedAt) {
        this.id = id;
        this.number = number;
        this.party = party;
        this.title = title;
        this.weeks = weeks;
        this.state = LoanState.OUT;
        this.borrowedAt = borrowedAt;
    }

    public LoanState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public void become(LoanState next) {
        state = next;
    }

    public LoanView view() {
        return new LoanView(id, number, party, title, weeks, state, borrowedAt, version);
    }
}
