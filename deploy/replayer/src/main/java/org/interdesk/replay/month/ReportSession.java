package org.interdesk.replay.month;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.replay.Unusable;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Entry.Kind;
import org.interdesk.replay.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * The Commission's import session in which the months of a history are reported: no clock of theirs runs by the present, and nobody is
 * told of what happened years ago. It is another one than the session of the Commission's requests, whose time ends with the
 * history, while the last month is reported after that.
 */
public final class ReportSession {

    private final Api api;
    private final Journal journal;
    private final String replay;
    private @Nullable String id;
    private boolean completed;

    public ReportSession(Api api, Journal journal, String replay) {
        this.api = api;
        this.journal = journal;
        this.replay = replay;
        for (var entry : journal.earlier()) {
            if (entry.kind() == Kind.REPORTS_OPENED) {
                id = entry.id();
            }
            completed |= entry.kind() == Kind.REPORTS_COMPLETED;
        }
    }

    /** Opens the session, unless that was done before. */
    public void open() {
        if (id == null) {
            var answer = api.post(ReportMoments.COMMISSION, "/import-sessions", Map.of(), key("open"));
            if (!answer.isAccepted()) {
                throw new Unusable("No import session for the reports: " + answer.refusal());
            }
            id = answer.body().path("id").asText();
            journal.add(Entry.fact(Kind.REPORTS_OPENED, ReportMoments.COMMISSION, id));
        }
    }

    /** The session's id while history may still come in it; empty before it is opened and when it is completed. */
    public Optional<String> whileOpen() {
        return completed ? Optional.empty() : Optional.ofNullable(id);
    }

    public boolean isOf(String session) {
        return session.equals(id);
    }

    /** Ends the session; harmless if done already. */
    public void complete() {
        var session = id;
        if (session != null && !completed) {
            var answer = api.post(
                    ReportMoments.COMMISSION, "/import-sessions/" + session + "/completion", Map.of(), key("complete"));
            if (!answer.isAccepted()) {
                throw new Unusable("The import session of the reports cannot be ended: " + answer.refusal());
            }
            completed = true;
            journal.add(Entry.fact(Kind.REPORTS_COMPLETED, ReportMoments.COMMISSION, session));
        }
    }

    private UUID key(String what) {
        return UUID.nameUUIDFromBytes((replay + "|reports|" + what).getBytes(StandardCharsets.UTF_8));
    }
}
