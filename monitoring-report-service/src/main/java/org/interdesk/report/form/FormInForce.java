package org.interdesk.report.form;

import org.interdesk.report.form.model.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form of a party's report for a month.
 *
 * @param common version of the common minimum
 * @param own version of the party's additions; null if it has none
 * @param form both together
 */
public record FormInForce(int common, @Nullable Integer own, Form form) {}
