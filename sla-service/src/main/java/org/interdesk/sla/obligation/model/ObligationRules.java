package org.interdesk.sla.obligation.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.commitment.model.CaseClocks;
import org.interdesk.sla.commitment.model.Clock.Ended;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.interdesk.sla.commitment.model.Commitment;
import org.interdesk.sla.obligation.model.Obligation.State;

/**
 * Brings the clocks of a subject to where its obligations are (domain 3.6, 3.9, 3.10).
 *
 * <p>What a clock should be doing follows from the obligation as it is told last, so a fact that was skipped does no lasting harm: an
 * obligation that is heard of only when it has ended gets a clock that started and ended.
 */
public final class ObligationRules {

    private final CaseClocks clocks;
    private final SubjectFact fact;
    private final Function<Obligation, Optional<TargetRule>> agreed;

    private ObligationRules(CaseClocks clocks, SubjectFact fact, Function<Obligation, Optional<TargetRule>> agreed) {
        this.clocks = clocks;
        this.fact = fact;
        this.agreed = agreed;
    }

    private record End(Obligation obligation, Instant at) {}

    /**
     * Applies a fact. Thresholds that passed before it, or before the end of an obligation, fire first (domain 3.14).
     *
     * @param agreed the line of an agreement for an obligation; without one it has no clock
     */
    public static void apply(CaseClocks clocks, SubjectFact fact, Function<Obligation, Optional<TargetRule>> agreed) {
        var rules = new ObligationRules(clocks, fact, agreed);
        rules.start();
        rules.end();
        clocks.catchUp(fact.at());
        rules.goOn();
    }

    private void start() {
        fact.obligations().stream()
                .filter(obligation -> clocks.find(obligation.occasion()).isEmpty())
                .sorted(Comparator.comparing(Obligation::startedAt))
                .forEach(obligation -> agreed.apply(obligation).ifPresent(rule -> promise(obligation, rule)));
    }

    private void promise(Obligation obligation, TargetRule rule) {
        clocks.promise(
                fact.subject(),
                obligation.party(),
                obligation.occasion(),
                obligation.level(),
                rule,
                rule.target().about(obligation.month()),
                obligation.startedAt());
    }

    private void end() {
        var ends = new ArrayList<End>();
        for (var obligation : fact.obligations()) {
            var at = obligation.endedAt();
            if (at != null) {
                ends.add(new End(obligation, at));
            }
        }
        ends.sort(Comparator.comparing(End::at));
        ends.forEach(this::end);
    }

    private void end(End end) {
        clocks.find(end.obligation().occasion()).ifPresent(clock -> end(clock, outcomeOf(end.obligation()), end.at()));
    }

    private void end(Commitment clock, Outcome outcome, Instant at) {
        if (clock.clock() instanceof Ended ended) {
            if (ended.outcome() != outcome || !ended.at().equals(at)) {
                clocks.supersede(clock.id(), outcome, at);
            }
            return;
        }
        clocks.catchUp(at.isBefore(fact.at()) ? at : fact.at());
        if (fact.automatic() && at.equals(clock.clock().gauge().breachedAt())) {
            clocks.lapse(clock.id(), outcome, at);
        } else {
            clocks.end(clock.id(), outcome, at);
        }
    }

    private void goOn() {
        for (var obligation : fact.obligations()) {
            if (obligation.state() == State.OPEN) {
                clocks.find(obligation.occasion()).ifPresent(clock -> goOn(clock, obligation));
            }
        }
    }

    private void goOn(Commitment clock, Obligation obligation) {
        if (!clock.isOpen()) {
            clocks.reopenAndResume(clock.id(), fact.at(), fact.byParty(), fact.byActor());
        }
        if (!Objects.equals(clock.priority(), obligation.level())) {
            agreed.apply(obligation)
                    .ifPresent(rule -> clocks.retarget(clock.id(), obligation.level(), rule, fact.at()));
        }
    }

    private static Outcome outcomeOf(Obligation obligation) {
        return obligation.state() == State.FULFILLED ? Outcome.FULFILLED : Outcome.CANCELLED;
    }
}
