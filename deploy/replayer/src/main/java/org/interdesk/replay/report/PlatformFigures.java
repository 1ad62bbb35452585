package org.interdesk.replay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.client.Api;

/** Reads tickets, commitments and ledgers of import sessions, each party asking for what it may see. */
public final class PlatformFigures {

    private final Api api;
    private final Collection<String> parties;

    public PlatformFigures(Api api, Collection<String> parties) {
        this.api = api;
        this.parties = List.copyOf(parties);
    }

    /** @param sessions party and its import session */
    public Map<String, PlatformCase> read(Map<String, String> sessions) {
        Map<String, JsonNode> tickets = new LinkedHashMap<>();
        Map<String, JsonNode> ledgers = new LinkedHashMap<>();
        Map<String, JsonNode> commitments = new LinkedHashMap<>();
        sessions.forEach((owner, session) -> {
            collect(tickets, owner, "/tickets?importSession=" + session, "number");
            collect(ledgers, owner, "/ledgers?importSession=" + session, "ticket");
            collect(commitments, owner, "/commitments?subjectType=TICKET&importSession=" + session, "id");
            for (var party : parties) {
                if (!party.equals(owner)) {
                    collect(commitments, party, "/commitments?subjectType=TICKET&importSession=" + session, "id");
                }
            }
        });
        return joined(tickets, ledgers, commitments.values());
    }

    /** How many of a list there are, without reading them. */
    public long count(String party, String path) {
        var answer = api.get(party, path + "&limit=1");
        return answer.isAccepted() ? answer.body().path("total").asLong() : 0;
    }

    private void collect(Map<String, JsonNode> into, String party, String path, String key) {
        for (var item : api.list(party, path)) {
            into.put(item.path(key).asText(), item);
        }
    }

    private static Map<String, PlatformCase> joined(
            Map<String, JsonNode> tickets, Map<String, JsonNode> ledgers, Collection<JsonNode> commitments) {
        Map<String, List<JsonNode>> byTicket = new LinkedHashMap<>();
        commitments.stream()
                .sorted(Comparator.comparing(
                                (JsonNode one) -> one.path("startedAt").asText())
                        .thenComparing(one -> one.path("fulfilledAt").asText())
                        .thenComparing(one -> one.path("id").asText()))
                .forEach(one -> byTicket.computeIfAbsent(
                                one.at("/subject/number").asText(), number -> new ArrayList<>())
                        .add(one));
        Map<String, PlatformCase> cases = new LinkedHashMap<>();
        tickets.forEach((number, ticket) -> cases.put(
                number,
                new PlatformCase(
                        ticket,
                        ledgers.getOrDefault(number, MissingNode.getInstance()),
                        byTicket.getOrDefault(number, List.of()))));
        return cases;
    }
}
