/**
 * Months that are reported on: each opens with a report for every party, by itself when the month is over or by the
 * Commission's coordinator for a month long past, and ends with the Commission's publication.
 */
@NullMarked
package org.interdesk.report.period;

import org.jspecify.annotations.NullMarked;
