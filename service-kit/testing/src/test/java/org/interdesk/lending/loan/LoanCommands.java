package org.interdesk.lending.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.idempotency.Idempotency.Answered;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.lending.loan.event.LoanData;
import org.interdesk.lending.loan.model.LoanState;
import org.interdesk.lending.loan.store.LoanEntity;
import org.interdesk.lending.loan.store.Loans;
import org.jspecify.annotations.Nullable;

/** Lends books and takes them back. */
@ApplicationScoped
@Transactional
public class LoanCommands {

    private final Loans loans;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    LoanCommands(
            Loans loans, Outbox outbox, AuditJournal journal, Idempotency idempotency, CurrentViewer viewer, Now now) {
        this.loans = loans;
        this.outbox = outbox;
        this.journal = journal;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** A book to be lent. */
    public record Wish(String title, int weeks, @Nullable Instant borrowedAt) {}

    public Answered<LoanView> lend(@Nullable String key, Wish wish) {
        return idempotency.once(key, wish, LoanView.class, () -> lend(wish));
    }

    private LoanView lend(Wish wish) {
        var party = viewer.get().actingParty();
        var at = wish.borrowedAt() == null ? now.instant() : wish.borrowedAt();
        var id = UuidV7.at(now.instant());
        var loan = new LoanEntity(id, "L-" + id, party, wish.title(), wish.weeks(), at);
        loans.persistAndFlush(loan);
        tell("lent", loan.view(), at, null);
        return loan.view();
    }

    public LoanView takeBack(String number, @Nullable String ifMatch) {
        var loan = loans.ofParty(viewer.get().actingParty(), number).orElseThrow(() -> new NotFound("The loan"));
        EntityVersion.require(ifMatch, loan.version());
        if (!loan.state().canBecome(LoanState.RETURNED)) {
            throw new LoanNotOut(loan.state());
        }
        loan.become(LoanState.RETURNED);
        loans.flush();
        tell("returned", loan.view(), now.instant(), null);
        return loan.view();
    }

    /** Writes off what a library that has left still has; the moment is that of leaving. */
    public void writeOff(String party, Instant at, UUID causation) {
        for (var loan : loans.outOf(party)) {
            loan.become(LoanState.WRITTEN_OFF);
            loans.flush();
            tell("written-off", loan.view(), at, causation);
        }
    }

    private void tell(String what, LoanView loan, Instant at, @Nullable UUID causation) {
        var type = "org.interdesk.loan." + what + ".v1";
        outbox.publish(new OutgoingEvent(
                "loan", loan.id(), loan.version() + 1, type, loan.number(), at, causation, LoanData.of(loan)));
        journal.record(loan.party(), "loan." + what, loan.number(), Map.of("title", loan.title()));
    }
}
