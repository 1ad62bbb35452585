package org.interdesk.records.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.desk.model.Source;
import org.interdesk.records.desk.store.Desks;
import org.interdesk.records.desk.store.Entries;

/** Writes published contacts, in the transaction of whoever publishes them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactBook {

    private final Desks desks;
    private final Entries entries;

    ContactBook(Desks desks, Entries entries) {
        this.desks = desks;
        this.entries = entries;
    }

    /**
     * Gives a desk exactly these contacts. What it has already stays, with the letter it came from; what is not among them is
     * taken out and kept as history.
     *
     * @throws NotFound if there is no such desk
     */
    public void publish(String desk, List<Entry> after, Source source, Instant at) {
        var row = desks.lock(desk).orElseThrow(() -> new NotFound("Desk " + desk));
        entries.replace(row, after, source, at);
        desks.touch(desk);
    }
}
