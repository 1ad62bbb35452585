package org.interdesk.sla.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.interdesk.sla.agreement.AgreementQueries;
import org.interdesk.sla.agreement.model.Agreements;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.casefile.CaseFileCommands;
import org.interdesk.sla.commitment.Circumstances;
import org.interdesk.sla.commitment.CommitmentCommands;
import org.interdesk.sla.obligation.model.Obligation;
import org.interdesk.sla.obligation.model.ObligationRules;
import org.interdesk.sla.obligation.model.SubjectFact;
import org.interdesk.sla.obligation.store.SubjectFiles;
import org.jboss.logging.Logger;

/** Following what other services say that is owed. */
@ApplicationScoped
@Transactional
public class ObligationCommands {

    private static final Logger LOG = Logger.getLogger(ObligationCommands.class);

    private final SubjectFiles subjects;
    private final CaseFileCommands cases;
    private final CommitmentCommands commitments;
    private final AgreementQueries agreements;
    private final Set<String> unknownKinds = ConcurrentHashMap.newKeySet();

    ObligationCommands(
            SubjectFiles subjects,
            CaseFileCommands cases,
            CommitmentCommands commitments,
            AgreementQueries agreements) {
        this.subjects = subjects;
        this.cases = cases;
        this.commitments = commitments;
        this.agreements = agreements;
    }

    /** Takes a fact in; one that is not newer than what is known has no effect. */
    public void happened(SubjectFact fact) {
        if (!subjects.keep(fact)) {
            return;
        }
        cases.share(fact.subject().id(), fact.parties());
        var live = cases.reach(fact.importSession(), ownerOf(fact), fact.at());
        var known = agreements.arrangements().agreements();
        var type = fact.subject().type();
        commitments.move(
                fact.subject().id(),
                clocks -> ObligationRules.apply(clocks, fact, obligation -> agreed(known, type, obligation)),
                new Circumstances(fact.parties(), fact.importSession(), fact.eventId(), fact.byActor()),
                live);
    }

    /** The line of the agreement that was effective when the obligation began; for the party that owes it. */
    private Optional<TargetRule> agreed(Agreements known, String type, Obligation obligation) {
        var rule = known.matching(obligation.party(), type, obligation.startedAt())
                .flatMap(agreement -> agreement.rule(obligation.kind(), obligation.level()));
        if (rule.isEmpty() && unknownKinds.add(obligation.kind())) {
            LOG.infof(
                    "No agreement has a target for %s at level %s; what is owed of this kind gets no clock",
                    obligation.kind(), obligation.level());
        }
        return rule;
    }

    private static String ownerOf(SubjectFact fact) {
        return fact.byParty() == null ? fact.parties().get(0) : fact.byParty();
    }
}
