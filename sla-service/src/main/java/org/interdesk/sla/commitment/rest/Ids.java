package org.interdesk.sla.commitment.rest;

import java.util.UUID;
import org.interdesk.kit.problem.InvalidRequest;

/** Ids in addresses. */
final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    static UUID parse(String name, String text) {
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException noId) {
            throw refusal(name);
        }
        throw refusal(name);
    }

    private static InvalidRequest refusal(String name) {
        return new InvalidRequest(name, "A UUID is needed.");
    }
}
