/**
 * What other services say that somebody owes: to confirm a notice, to hand in a report, to answer a proposal.
 *
 * <p>They say that it is owed, since when, and when that ended; never until when. Here it gets a clock under the agreement, and the due
 * instant is told back to them (domain 3.6). Nothing is decided here that belongs to an incident or a report.
 */
@NullMarked
package org.interdesk.sla.obligation;

import org.jspecify.annotations.NullMarked;
