/**
 * What time does to cases: an offer that nobody took times out, a resolved case closes. When that is due the owner of the
 * clocks works out and tells; this feature keeps a small copy of the clocks for showing and lets the case decide whether
 * the effect still applies.
 */
@NullMarked
package org.interdesk.ticket.deadline;

import org.jspecify.annotations.NullMarked;
