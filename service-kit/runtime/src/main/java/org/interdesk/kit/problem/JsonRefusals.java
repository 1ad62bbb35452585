package org.interdesk.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Says where a JSON body is wrong, without repeating what the parser thinks of our classes. */
final class JsonRefusals {

    private JsonRefusals() {}

    static Problem problem(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return Problem.of(refusal);
            }
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return invalid(pointer(unknown), "The name '" + unknown.getPropertyName() + "' is not known here.");
        }
        if (failure instanceof JsonMappingException mapping) {
            return invalid(pointer(mapping), "The value is not of the kind expected here.");
        }
        var at = failure.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return invalid("", "The body is not valid JSON" + where + ".");
    }

    private static Problem invalid(String pointer, String detail) {
        return Problem.of(new InvalidRequest(detail, List.of(new FieldError(pointer, detail))));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
