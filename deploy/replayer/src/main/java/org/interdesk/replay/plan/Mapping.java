package org.interdesk.replay.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdesk.replay.source.Columns;
import org.jspecify.annotations.Nullable;

/**
 * How words of the source become words of the platform; data, not code ({@code deploy/replay-mapping.json}).
 *
 * @param parties support line to party; a key may end with {@code *}: an exact key wins, then the longest
 *     beginning, so {@code *} alone is everybody else
 * @param waitedForWhenAlone whom a party waits for when the case has never been anybody else's
 * @param outages null: no outage is concluded from anything
 */
public record Mapping(
        @Nullable String note,
        Columns columns,
        Map<String, String> parties,
        Map<String, String> impacts,
        Map<String, Meaning> meanings,
        Map<String, String> waitedForWhenAlone,
        Request request,
        @Nullable Outages outages) {

    /** What every request of the history has in common. */
    public record Request(String type, String scope) {}

    /**
     * How outages of components are concluded from requests.
     *
     * @param impacts of requests that tell of an outage, in the words of the platform
     * @param longestHours after which an outage counts as over, whatever became of the request
     * @param components product to component of the report's form; keys as those of the parties
     */
    public record Outages(List<String> impacts, int longestHours, Map<String, String> components) {

        public Outages {
            impacts = List.copyOf(impacts);
            components = Map.copyOf(components);
        }

        public String component(String product) {
            return lookUp(components, product);
        }
    }

    public static Mapping read(InputStream json) {
        try {
            return new ObjectMapper().readValue(json, Mapping.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping shipped with the project. */
    public static Mapping shipped() {
        try (var json = Mapping.class.getResourceAsStream("/replay-mapping.json")) {
            if (json == null) {
                throw new IllegalStateException("replay-mapping.json is not in the class path");
            }
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String party(String line) {
        return lookUp(parties, line);
    }

    public String waitedForWhenAlone(String party) {
        return lookUp(waitedForWhenAlone, party);
    }

    public Optional<String> impact(String word) {
        return Optional.ofNullable(impacts.get(word));
    }

    public Optional<Meaning> meaning(String subStatus) {
        return Optional.ofNullable(meanings.get(subStatus));
    }

    private static String lookUp(Map<String, String> map, String key) {
        var exact = map.get(key);
        if (exact != null) {
            return exact;
        }
        for (var length = key.length(); length >= 0; length--) {
            var found = map.get(key.substring(0, length) + "*");
            if (found != null) {
                return found;
            }
        }
        throw new IllegalArgumentException("the mapping says nothing about " + key);
    }
}
