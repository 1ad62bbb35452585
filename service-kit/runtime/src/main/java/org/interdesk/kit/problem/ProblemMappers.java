package org.interdesk.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a request into a problem document. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal) {
        return Problem.of(refusal).toResponse();
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException failure) {
        return Problem.of(
                        ProblemTypes.UNAUTHENTICATED,
                        "The access token is missing, expired, or not meant for this API.")
                .toResponse();
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException failure) {
        return Problem.of(ProblemTypes.UNAUTHENTICATED, "Send an access token in the Authorization header.")
                .toResponse();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return Problem.of(ProblemTypes.FORBIDDEN, "None of the caller's roles may do this.")
                .toResponse();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException failure) {
        return JsonRefusals.problem(failure).toResponse();
    }

    /** More exact than the mapper for all JSON failures, so that the framework's own for this class is not chosen. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure) {
        return JsonRefusals.problem(failure).toResponse();
    }

    @ServerExceptionMapper
    public Response unmappable(JsonMappingException failure) {
        return JsonRefusals.problem(failure).toResponse();
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException failure) {
        return violations(failure);
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException failure) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .toList();
        return Problem.of(new InvalidRequest("Some values are missing or out of range.", errors))
                .toResponse();
    }

    @ServerExceptionMapper
    public Response validation(ValidationException failure) {
        return unexpected(failure);
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException failure, UriInfo uri) {
        boolean badParameter =
                failure.getCause() != null && !uri.getQueryParameters().isEmpty();
        return badParameter
                ? Problem.of(ProblemTypes.INVALID_REQUEST, "A query parameter has a value of the wrong kind.")
                        .toResponse()
                : Problem.of(ProblemTypes.NOT_FOUND, "Nothing was found at this address.")
                        .toResponse();
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof ProblemException refusal) {
            return refusal(refusal);
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        ProblemType type = ProblemTypes.ofStatus(status);
        return type.equals(ProblemTypes.UNEXPECTED)
                ? unexpected(failure)
                : Problem.of(type, type.title() + ".").toResponse();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal(refusal);
            }
            if (isLostRace(cause)) {
                return Problem.of(ProblemTypes.STALE_VERSION, "Somebody changed it at the same moment; read it again.")
                        .toResponse();
            }
        }
        Problem problem = Problem.of(
                ProblemTypes.UNEXPECTED,
                "The failure was written to the log; quote the instance when asking about it.");
        LOG.errorf(failure, "unexpected failure %s", problem.instance());
        return problem.toResponse();
    }

    private static boolean isLostRace(Throwable cause) {
        return cause instanceof jakarta.persistence.OptimisticLockException
                || cause instanceof org.hibernate.StaleStateException;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        List<String> names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(ProblemMappers::step)
                .toList();
        return names.isEmpty() ? last(violation.getPropertyPath()) : "/" + String.join("/", names);
    }

    private static String step(Path.Node node) {
        return node.getIndex() == null ? String.valueOf(node.getName()) : node.getIndex() + "/" + node.getName();
    }

    private static String last(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = String.valueOf(node.getName());
        }
        return name;
    }
}
