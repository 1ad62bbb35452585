/**
 * Promises and how far they have got, in pure Java.
 *
 * <p>{@link org.interdesk.sla.commitment.model.Clock} knows how one promise counts. {@link
 * org.interdesk.sla.commitment.model.CaseClocks} knows which clocks a case has and what each fact of the case does to them. Moments and
 * rules are arguments; nothing here reads the time of day or a table.
 */
@NullMarked
package org.interdesk.sla.commitment.model;

import org.jspecify.annotations.NullMarked;
