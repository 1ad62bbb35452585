/**
 * What other services told of tickets, clocks, incidents and maintenance windows, kept in short rows so that a month's report
 * can be prefilled at any time, also for a month long past. Nothing here is shown to another party.
 */
@NullMarked
package org.interdesk.report.facts;

import org.jspecify.annotations.NullMarked;
