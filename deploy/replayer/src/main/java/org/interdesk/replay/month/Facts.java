package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.replay.Unusable;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.Patience;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Entry.Kind;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.oracle.MonthRecount;
import org.interdesk.replay.oracle.RequestCounts;

/**
 * What the platform has gathered of parties' months, as it would prefill their reports with it.
 *
 * <p>What it knew before the replay began is noted in the journal: other requests of these months, such as those of an
 * earlier replay under another name, are in the same reports.
 */
public final class Facts {

    /** A party's month. */
    record Place(String party, YearMonth month) {

        private String key() {
            return party + " " + month;
        }
    }

    private static final String ALL = "all";

    private final Api api;
    private final Collection<String> parties;
    private final Map<String, RequestCounts> before = new TreeMap<>();
    private final Patience patience;
    private final ObjectMapper json = new ObjectMapper();

    public Facts(Api api, Collection<String> parties, Patience patience) {
        this.api = api;
        this.patience = patience;
        this.parties = List.copyOf(parties);
    }

    /** Notes what is known before the first call of a replay; of one that goes on, recalls what was noted then. */
    void noteBaseline(Journal journal, Collection<YearMonth> months) {
        var noted = false;
        for (var entry : journal.earlier()) {
            if (entry.kind() == Kind.BASELINE) {
                noted |= entry.key().equals(ALL);
                var counts = entry.id();
                if (counts != null) {
                    before.put(entry.key(), read(counts));
                }
            }
        }
        if (noted) {
            return;
        }
        for (var month : months) {
            for (var party : parties) {
                var place = new Place(party, month);
                var counts = counts(place);
                if (!counts.equals(RequestCounts.NONE)) {
                    before.put(place.key(), counts);
                    journal.add(Entry.fact(Kind.BASELINE, place.key(), written(counts)));
                }
            }
        }
        journal.add(Entry.fact(Kind.BASELINE, ALL, null));
    }

    RequestCounts baseline(Place place) {
        return before.getOrDefault(place.key(), RequestCounts.NONE);
    }

    /** Waits until the platform knows of a month what was recounted, and says whether it came to that. */
    public boolean await(YearMonth month, MonthRecount recount) throws InterruptedException {
        Map<Place, RequestCounts> expected = new LinkedHashMap<>();
        parties.forEach(party -> expected.put(new Place(party, month), recount.of(party, month)));
        return await(expected);
    }

    /** Waits until the platform knows of each month what is expected, and says whether it came to that. */
    boolean await(Map<Place, RequestCounts> expected) throws InterruptedException {
        Map<Place, RequestCounts> left = new LinkedHashMap<>(expected);
        return patience.until(Map.of(), () -> {
            Map<Place, RequestCounts> seen = new LinkedHashMap<>();
            left.entrySet().removeIf(one -> {
                var counts = counts(one.getKey());
                seen.put(one.getKey(), counts);
                return counts.equals(one.getValue());
            });
            seen.keySet().retainAll(left.keySet());
            return seen;
        });
    }

    private RequestCounts counts(Place place) {
        var answer = api.get(place.party(), "/report-facts/" + place.month());
        if (!answer.isAccepted()) {
            throw new Unusable("What is known of " + place.key() + " was answered " + answer.refusal());
        }
        Map<String, Long> counts = new TreeMap<>();
        answer.body()
                .path("figures")
                .properties()
                .forEach(figure -> counts.put(figure.getKey(), figure.getValue().asLong()));
        return RequestCounts.ofKeys(counts);
    }

    private RequestCounts read(String counts) {
        try {
            return json.readValue(counts, RequestCounts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(RequestCounts counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
