package org.interdesk.replay.month;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.plan.Action;
import org.interdesk.replay.plan.Mapping;
import org.interdesk.replay.run.CaseRun;

/**
 * What the replayed history lets a party say about its components.
 *
 * <p>The history has requests and no monitoring. An outage is concluded from each request whose impact the mapping names:
 * it begins when the party registers the request and ends when somebody waits, the request is resolved or withdrawn, and
 * at the latest after the hours that the mapping allows; which component it was says the mapping by product. A party
 * that did nothing in a month's history knows nothing of its components in that month.
 */
public final class SegmentHistory {

    private record Acted(String party, YearMonth month) {}

    private final Desks desks;
    private final List<Outage> outages = new ArrayList<>();
    private final Set<Acted> acted = new HashSet<>();
    private final Set<YearMonth> months = new TreeSet<>();

    public SegmentHistory(List<CaseRun> runs, Mapping mapping, Desks desks) {
        this.desks = desks;
        for (var run : runs) {
            var accepted = run.accepted();
            accepted.forEach(this::note);
            outage(run, accepted, mapping).ifPresent(outages::add);
        }
    }

    /** Every month from the first to the last that anything happened in, by the midnights of whoever did it. */
    public List<YearMonth> months() {
        List<YearMonth> all = new ArrayList<>();
        if (!months.isEmpty()) {
            var sorted = new TreeSet<>(months);
            for (var month = sorted.first(); !month.isAfter(sorted.last()); month = month.plusMonths(1)) {
                all.add(month);
            }
        }
        return all;
    }

    /** Whether the party did anything in that month. */
    boolean speaksOf(String party, YearMonth month) {
        return acted.contains(new Acted(party, month));
    }

    /** The party's outages, as far as they lie in the month, in the order in which they began. */
    List<Outage> outages(String party, YearMonth month) {
        return outages.stream()
                .filter(outage -> outage.party().equals(party))
                .map(outage -> outage.within(month, desks))
                .flatMap(Optional::stream)
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
    }

    private void note(Action action) {
        var month = YearMonth.from(action.at().atZone(desks.of(action.by()).zone()));
        acted.add(new Acted(action.by(), month));
        months.add(month);
    }

    private static Optional<Outage> outage(CaseRun run, List<Action> accepted, Mapping mapping) {
        var said = mapping.outages();
        var number = run.number();
        if (said == null
                || number == null
                || !said.impacts().contains(accepted.get(0).text("impact"))) {
            return Optional.empty();
        }
        var from = accepted.get(0).at();
        var to = end(accepted, from.plus(Duration.ofHours(said.longestHours())));
        var product = run.plan().incident().rows().get(0).product();
        return from.isBefore(to)
                ? Optional.of(new Outage(accepted.get(0).by(), said.component(product), number, from, to))
                : Optional.empty();
    }

    private static Instant end(List<Action> accepted, Instant latest) {
        return accepted.stream()
                .filter(action -> switch (action.verb()) {
                    case WAIT, RESOLVE, CANCEL -> true;
                    default -> false;
                })
                .map(Action::at)
                .findFirst()
                .filter(at -> at.isBefore(latest))
                .orElse(latest);
    }
}
