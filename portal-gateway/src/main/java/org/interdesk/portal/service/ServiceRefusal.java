package org.interdesk.portal.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service said no, with a problem document: the request was understood and is not allowed, not found or not in order. */
public class ServiceRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ServiceRefusal(Problem problem) {
        super(problem.type() + " " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public int status() {
        return problem.status();
    }

    /** Last part of the problem's type, which names the kind of refusal: {@code illegal-move}. */
    public String slug() {
        String type = problem.type() == null ? "" : problem.type();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public String detail() {
        return problem.detail() == null ? "" : problem.detail();
    }

    public List<FieldError> errors() {
        return problem.errors() == null ? List.of() : problem.errors();
    }

    /** What a problem document says; further members are not needed here. */
    public record Problem(
            @Nullable String type,
            @Nullable String title,
            int status,
            @Nullable String detail,
            @Nullable List<FieldError> errors) {}

    /**
     * What is wrong with one member of a request.
     *
     * @param pointer JSON pointer to the member
     */
    public record FieldError(String pointer, String detail) {}
}
