/**
 * Bringing in history: import sessions (domain, rule 3.14).
 *
 * <p>Cases of a session live by its watermark, the latest moment reported on any of them, until the session is completed.
 * This feature knows the session; the cases carry its id. Effects of time are worked out by the owner of the clocks.
 */
@NullMarked
package org.interdesk.ticket.exchange;

import org.jspecify.annotations.NullMarked;
