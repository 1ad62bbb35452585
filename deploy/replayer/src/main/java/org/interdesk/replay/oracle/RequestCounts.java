package org.interdesk.replay.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a party's requests came to in one month, as its monthly report counts them.
 *
 * @param registered by the party
 * @param resolved in the month and not taken up again, held by the party
 * @param closed in the month, held by the party
 * @param handedOver offers of the party that others accepted
 * @param responses promises of a first response that the party settled, {@code responsesInTime} of these without a breach
 * @param resolutions promises of a resolution that the party settled, {@code resolutionsInTime} of these without a breach
 */
public record RequestCounts(
        long registered,
        long resolved,
        long closed,
        long handedOver,
        long responses,
        long responsesInTime,
        long resolutions,
        long resolutionsInTime) {

    public static final RequestCounts NONE = new RequestCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public RequestCounts plus(RequestCounts other) {
        return new RequestCounts(
                registered + other.registered,
                resolved + other.resolved,
                closed + other.closed,
                handedOver + other.handedOver,
                responses + other.responses,
                responsesInTime + other.responsesInTime,
                resolutions + other.resolutions,
                resolutionsInTime + other.resolutionsInTime);
    }

    /** The counts by the keys of the report's form, in its order. */
    public Map<String, Long> byKey() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("requests.registered", registered);
        counts.put("requests.resolved", resolved);
        counts.put("requests.closed", closed);
        counts.put("requests.handed-over", handedOver);
        counts.put("first-response.settled", responses);
        counts.put("first-response.in-time", responsesInTime);
        counts.put("resolution.settled", resolutions);
        counts.put("resolution.in-time", resolutionsInTime);
        return counts;
    }

    /** Reads counts from figures by key; one that is left out is nothing. */
    public static RequestCounts ofKeys(Map<String, Long> counts) {
        return new RequestCounts(
                counts.getOrDefault("requests.registered", 0L),
                counts.getOrDefault("requests.resolved", 0L),
                counts.getOrDefault("requests.closed", 0L),
                counts.getOrDefault("requests.handed-over", 0L),
                counts.getOrDefault("first-response.settled", 0L),
                counts.getOrDefault("first-response.in-time", 0L),
                counts.getOrDefault("resolution.settled", 0L),
                counts.getOrDefault("resolution.in-time", 0L));
    }
}
