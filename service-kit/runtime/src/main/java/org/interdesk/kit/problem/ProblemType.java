package org.interdesk.kit.problem;

/**
 * A kind of refusal that callers can rely on.
 *
 * @param slug stable name in kebab case; {@code type} of the document is {@code /problems/<slug>}
 * @param status the HTTP status that goes with it
 * @param title what the kind means, the same for every occurrence
 */
public record ProblemType(String slug, int status, String title) {

    public String uri() {
        return "/problems/" + slug;
    }
}
