package org.interdesk.replay.demo;

import java.util.List;
import java.util.Map;
import org.interdesk.replay.plan.Verb;

/**
 * A request of the demonstration that is still on somebody's desk.
 *
 * @param minutesAgo working minutes of the registering party's desk before the load
 * @param answered whether a person answered at registration
 */
public record LivingRequest(
        String id,
        String registrant,
        String ownNumber,
        String type,
        String impact,
        String urgency,
        String scope,
        long minutesAgo,
        boolean answered,
        String subject,
        String description,
        List<Step> steps) {

    /** Something that a party's integrator reports about it; the body is in the words of the API. */
    public record Step(long minutesAgo, String by, Verb verb, Map<String, Object> body) {}
}
