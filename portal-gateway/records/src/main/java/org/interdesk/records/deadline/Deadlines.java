package org.interdesk.records.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.records.obligation.ObligationBook;

/**
 * Takes notice of clocks. They only change what is shown: a letter that nobody has checked in time stays where it is, and who
 * must hear of it is told by the notices. Clocks of other subjects are passed over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines {

    private final ObligationBook obligations;

    Deadlines(ObligationBook obligations) {
        this.obligations = obligations;
    }

    public void notice(CommitmentFact fact) {
        var subject = fact.subjectHere();
        if (subject != null) {
            obligations.keep(subject, fact.clock());
        }
    }
}
