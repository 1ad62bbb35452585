/** How published calendars are kept. */
@NullMarked
package org.interdesk.sla.calendar.store;

import org.jspecify.annotations.NullMarked;
