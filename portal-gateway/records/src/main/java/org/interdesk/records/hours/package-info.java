/** Whether desks are open now. sla-service owns the calendars and is asked; nothing is counted here. */
@NullMarked
package org.interdesk.records.hours;

import org.jspecify.annotations.NullMarked;
