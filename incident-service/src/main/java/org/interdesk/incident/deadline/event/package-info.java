/** Listens to the clocks of sla-service. */
@NullMarked
package org.interdesk.incident.deadline.event;

import org.jspecify.annotations.NullMarked;
