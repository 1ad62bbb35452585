package org.interdesk.kit.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A short text without line breaks and other control characters, and not only blanks. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "[^\\p{Cntrl}\\u2028\\u2029]*[^\\p{Cntrl}\\u2028\\u2029\\s][^\\p{Cntrl}\\u2028\\u2029]*")
@ReportAsSingleViolation
public @interface OneLine {

    String message() default "must be one line with something in it";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
