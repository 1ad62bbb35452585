package org.interdesk.replay.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.interdesk.replay.Unusable;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Journal;

/** The import sessions of a replay, one for each party that registers cases. */
public final class Sessions {

    private final Api api;
    private final Journal journal;
    private final String replay;
    private final Map<String, String> open = new TreeMap<>();
    private final Map<String, Instant> completed = new TreeMap<>();

    public Sessions(Api api, Journal journal, String replay) {
        this.api = api;
        this.journal = journal;
        this.replay = replay;
        for (var entry : journal.earlier()) {
            var id = entry.id();
            if (id != null) {
                switch (entry.kind()) {
                    case SESSION_OPENED -> open.put(entry.key(), id);
                    case SESSION_COMPLETED -> completed.put(entry.key(), Instant.parse(id));
                    default -> {}
                }
            }
        }
    }

    /** Whether the platform knows the sessions of the journal; false means that it is another platform. */
    public boolean areKnown() {
        return open.entrySet().stream()
                .allMatch(session -> api.get(session.getKey(), "/import-sessions/" + session.getValue())
                        .isAccepted());
    }

    public void openFor(Collection<String> parties) {
        for (var party : parties) {
            if (!open.containsKey(party)) {
                var answer = api.post(party, "/import-sessions", Map.of(), key("open", party));
                if (!answer.isAccepted()) {
                    throw new Unusable("No import session for " + party + ": " + answer.refusal());
                }
                var session = answer.body().path("id").asText();
                open.put(party, session);
                journal.add(Entry.opened(party, session));
            }
        }
    }

    public String of(String party) {
        var session = open.get(party);
        if (session == null) {
            throw new IllegalStateException("no session was opened for " + party);
        }
        return session;
    }

    /** Party and session, ordered by party. */
    public Map<String, String> all() {
        return open;
    }

    /** Ends all sessions; from then on their cases live by the platform's own time. Harmless if done already. */
    public void complete() {
        open.forEach((party, session) -> {
            if (!completed.containsKey(party)) {
                var answer = api.post(
                        party, "/import-sessions/" + session + "/completion", Map.of(), key("complete", party));
                if (!answer.isAccepted()) {
                    throw new Unusable("The import session of " + party + " cannot be ended: " + answer.refusal());
                }
                var at = answer.body().path("completedAt").asText();
                completed.put(party, Instant.parse(at));
                journal.add(Entry.completed(party, at));
            }
        });
    }

    /** The moment at which the last session ended. */
    public Instant completedAt() {
        return completed.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private UUID key(String what, String party) {
        return UUID.nameUUIDFromBytes((replay + "|" + what + "|" + party).getBytes(StandardCharsets.UTF_8));
    }
}
