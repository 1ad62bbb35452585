package org.interdesk.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/**
 * One way in which a request can be wrong, and the refusal it must meet.
 *
 * @param name what is wrong; the name of the test
 * @param request made when the test runs, since tokens live only as long as the test issuer
 * @param status the HTTP status of the refusal
 * @param problem the slug of its problem type
 */
public record BadInput(String name, Supplier<ApiRequest> request, int status, String problem) {

    /** Sends it, and fails unless it is refused in the right way and nothing was published. */
    public void isRefused() {
        var before = PublishedEvents.count();

        var answer = request.get().send();

        ProblemAssert.assertProblem(answer).is(status, problem);
        assertThat(PublishedEvents.count()).as("events after %s", name).isEqualTo(before);
    }

    @Override
    public String toString() {
        return name;
    }
}
