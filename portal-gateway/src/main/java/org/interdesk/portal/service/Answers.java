package org.interdesk.portal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;

/** Reads what a service answers instead of what was asked for. */
public final class Answers {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Answers() {}

    /** Turns an answer with a status of 400 and above into {@link ServiceRefusal} or {@link ServiceDown}. */
    public static RuntimeException failure(Response response) {
        int status = response.getStatus();
        if (status >= 500) {
            return new ServiceDown("answered " + status);
        }
        return new ServiceRefusal(problem(status, response.readEntity(String.class)));
    }

    /** As {@link #failure(Response)}; but what a service says of itself in a problem document is a refusal with any status. */
    static RuntimeException failure(int status, String body) {
        ServiceRefusal refusal = new ServiceRefusal(problem(status, body));
        return status >= 500 && refusal.slug().isEmpty() ? new ServiceDown("answered " + status) : refusal;
    }

    private static ServiceRefusal.Problem problem(int status, String body) {
        try {
            ServiceRefusal.Problem read = JSON.readValue(body, ServiceRefusal.Problem.class);
            return new ServiceRefusal.Problem(read.type(), read.title(), status, read.detail(), read.errors());
        } catch (JsonProcessingException | IllegalArgumentException notAProblem) {
            return new ServiceRefusal.Problem(null, null, status, null, null);
        }
    }
}
