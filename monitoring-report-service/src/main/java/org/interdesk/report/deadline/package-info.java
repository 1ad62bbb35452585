/**
 * A small copy of the clocks of reports and months, for showing what is due and saying whether a report was in time. Due
 * instants come from the owner of the clocks; nothing is computed here.
 */
@NullMarked
package org.interdesk.report.deadline;

import org.jspecify.annotations.NullMarked;
