/** Listens to the clocks of sla-service. */
@NullMarked
package org.interdesk.ticket.deadline.event;

import org.jspecify.annotations.NullMarked;
