package org.interdesk.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.Patience;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.journal.Told;
import org.interdesk.replay.month.DemonstrationMonths;
import org.interdesk.replay.month.Facts;
import org.interdesk.replay.month.ReportSession;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.oracle.MonthRecount;
import org.interdesk.replay.run.CaseRun;
import org.interdesk.replay.story.Story;
import org.interdesk.replay.story.StoryTeller;

/** What the demonstration shows beside requests: incidents, maintenance, software, and two months of reports. */
final class Demonstration {

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(3));

    private final Api api;
    private final Journal journal;
    private final String replay;
    private final Instant startedAt;
    private final PrintStream out;

    Demonstration(Api api, Journal journal, String replay, Instant startedAt, PrintStream out) {
        this.api = api;
        this.journal = journal;
        this.replay = replay;
        this.startedAt = startedAt;
        this.out = out;
    }

    /**
     * Tells what an earlier load has not told, and what the platform refused. A refusal is no reason to begin the load anew: it would be
     * refused again, and the rest is there.
     */
    void tell(List<CaseRun> all, List<CaseRun> living, Collection<String> parties) throws InterruptedException {
        var desks = Recounts.desks(all, startedAt);
        var told = new Told(journal, numbers(living));
        var teller = new StoryTeller(api, told, replay, startedAt, desks, out);
        Story.shipped().forEach(teller::tell);
        out.println("telling of the report months");
        letReportsBePrefilled(all, parties, desks);
        new DemonstrationMonths(api, told, replay, new ReportSession(api, journal, replay), startedAt, desks).tell();
        told.refusals().forEach(refusal -> out.println("refused: " + refusal));
    }

    private static Map<String, String> numbers(List<CaseRun> living) {
        Map<String, String> numbers = new TreeMap<>();
        for (var run : living) {
            var number = run.number();
            if (number != null) {
                numbers.put(run.plan().incident().id(), number);
            }
        }
        return numbers;
    }

    /** A report that is opened before all is known says less; that is no reason to fail. */
    private void letReportsBePrefilled(List<CaseRun> all, Collection<String> parties, Desks desks)
            throws InterruptedException {
        var recount = new MonthRecount(desks, Recounts.of(all, desks, startedAt));
        var month = YearMonth.from(startedAt.atZone(desks.of("EEC").zone())).minusMonths(1);
        new Facts(api, parties, SHORT).await(month, recount);
    }
}
