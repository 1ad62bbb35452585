package org.interdesk.report.form;

import java.time.Instant;
import org.interdesk.report.form.model.Form;

/**
 * A published version of a form.
 *
 * @param scope COMMON, or the party whose additions it holds
 * @param effectiveFrom first month it is for, as 2026-10
 */
public record FormView(String scope, int version, String effectiveFrom, Instant publishedAt, Form form) {

    public static final String COMMON = "COMMON";
}
