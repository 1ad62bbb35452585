package org.interdesk.kit.problem;

/** The kinds of refusal that every service shares; features declare their own beside their exceptions. */
public final class ProblemTypes {

    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", 400, "The request is not well formed");
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", 401, "No valid access token was sent");
    public static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", 403, "The caller's roles do not allow this");
    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", 404, "There is nothing here for the caller");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "The resource has no such method");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "No representation of the wanted media type exists");
    public static final ProblemType STALE_VERSION =
            new ProblemType("stale-version", 412, "The thing was changed by somebody else in between");
    public static final ProblemType PAYLOAD_TOO_LARGE =
            new ProblemType("payload-too-large", 413, "The body is larger than allowed");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "The body's media type is not understood");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422, "The key was used before for a different request");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "The change must say which version it is based on");
    public static final ProblemType UNEXPECTED = new ProblemType("unexpected", 500, "Something went wrong on our side");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", 503, "A part of the platform cannot be reached at the moment");

    private ProblemTypes() {}

    /** Finds the kind for a bare HTTP status, as the framework reports it. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> STALE_VERSION;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? INVALID_REQUEST : UNEXPECTED;
        };
    }
}
