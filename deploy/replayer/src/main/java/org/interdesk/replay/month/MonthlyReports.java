package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.Patience;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Entry.Kind;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.month.Facts.Place;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.oracle.MonthRecount;
import org.interdesk.replay.oracle.RequestCounts;
import org.interdesk.replay.report.Difference;

/** The reports of all months of a replayed history, one month after the other. */
public final class MonthlyReports {

    private final Api api;
    private final Journal journal;
    private final String replay;
    private final Instant startedAt;
    private final Collection<String> parties;
    private final Facts facts;
    private final PrintStream out;

    /**
     * Makes the reports of a replay.
     *
     * @param startedAt when the replay began; no step of a report is said to have happened later
     * @param parties whose machine accounts hand in; the Commission's, which decides, is among them
     * @param patience with which the platform is given time to gather the history
     */
    public MonthlyReports(
            Api api,
            Journal journal,
            String replay,
            Instant startedAt,
            Collection<String> parties,
            Patience patience,
            PrintStream out) {
        this.api = api;
        this.journal = journal;
        this.replay = replay;
        this.startedAt = startedAt;
        this.parties = new TreeSet<>(parties);
        this.facts = new Facts(api, this.parties, patience);
        this.out = out;
    }

    /**
     * What came of it.
     *
     * @param editions latest published edition of each month that has one, in order
     * @param problems why a month was not published
     * @param differences of the published figures from the recount
     * @param caughtUp whether the platform had gathered the whole history before the first month was opened
     */
    public record Result(
            List<JsonNode> editions, List<String> problems, List<Difference> differences, boolean caughtUp) {}

    /** To be called before the first request is reported: what is known by then is not the history's. */
    public void noteBaseline(Collection<YearMonth> months) {
        facts.noteBaseline(journal, months);
    }

    /** Reports every month that is over, and compares what was published with the recount. */
    public Result report(SegmentHistory history, MonthRecount recount, Desks desks) throws InterruptedException {
        var moments = new ReportMoments(desks, startedAt);
        var months = history.months().stream().filter(moments::isOver).toList();
        var expected = expected(months, recount);
        out.printf("reporting %d months; waiting until the platform has gathered them%n", months.size());
        var caughtUp = facts.await(expected);
        var problems = publishAll(months, history, desks, moments);
        List<JsonNode> editions = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (var month : months) {
            var edition = api.get(ReportMoments.COMMISSION, "/consolidated-reports/" + month);
            if (edition.isAccepted()) {
                editions.add(edition.body());
                differences.addAll(
                        new ConsolidatedCheck(parties, party -> counts(expected, party, month)).of(edition.body()));
            }
        }
        return new Result(editions, problems, differences, caughtUp);
    }

    private Map<Place, RequestCounts> expected(List<YearMonth> months, MonthRecount recount) {
        Map<Place, RequestCounts> expected = new LinkedHashMap<>();
        for (var month : months) {
            for (var party : parties) {
                var place = new Place(party, month);
                expected.put(place, recount.of(party, month).plus(facts.baseline(place)));
            }
        }
        return expected;
    }

    private static RequestCounts counts(Map<Place, RequestCounts> expected, String party, YearMonth month) {
        return expected.getOrDefault(new Place(party, month), RequestCounts.NONE);
    }

    private List<String> publishAll(List<YearMonth> months, SegmentHistory history, Desks desks, ReportMoments moments)
            throws InterruptedException {
        var published = published();
        var session = new ReportSession(api, journal, replay);
        if (!published.containsAll(months.stream().map(YearMonth::toString).toList())) {
            session.open();
        }
        var reports = new MonthReports(api, replay, session, moments, new HandIn(history, desks), parties);
        List<String> problems = new ArrayList<>();
        for (var month : months) {
            if (!published.contains(month.toString())) {
                try {
                    reports.publish(month);
                    journal.add(Entry.fact(Kind.MONTH_PUBLISHED, month.toString(), null));
                    out.println("published " + month);
                } catch (MonthRefused e) {
                    problems.add(month + ": " + e.getMessage());
                }
            }
        }
        session.complete();
        return problems;
    }

    private Set<String> published() {
        return journal.earlier().stream()
                .filter(entry -> entry.kind() == Kind.MONTH_PUBLISHED)
                .map(Entry::key)
                .collect(Collectors.toSet());
    }
}
