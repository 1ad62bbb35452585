/**
 * Working time in pure Java: which seconds a desk works, how many lie between two moments, and when an amount of them is used up.
 *
 * <p>A {@link org.interdesk.sla.calendar.model.CalendarVersion} is what somebody published: weekly hours, special days, a zone, a
 * source. A {@link org.interdesk.sla.calendar.model.WorkingCalendar} is the resolved, immutable result that answers questions; it
 * joins all versions published so far, each from its effective date. A second counts if and only if its wall-clock time in the
 * calendar's zone lies in a window of its local date (domain 3.2, 3.16), which settles both daylight-saving nights.
 */
@NullMarked
package org.interdesk.sla.calendar.model;

import org.jspecify.annotations.NullMarked;
