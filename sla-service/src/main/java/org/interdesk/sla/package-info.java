/**
 * The authority on working time and on promises about it: calendars of the desks, agreements, commitments (clocks), the ledger of
 * who held a case, and the watch that fires what falls due.
 */
@NullMarked
package org.interdesk.sla;

import org.jspecify.annotations.NullMarked;
