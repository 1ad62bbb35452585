/** Calendars of the states and of the desks: publishing, reading, and the data shipped with the product (domain 3.2, 3.5). */
@NullMarked
package org.interdesk.sla.calendar;

import org.jspecify.annotations.NullMarked;
