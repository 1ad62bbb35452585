/** Listens to the clocks of sla-service. */
@NullMarked
package org.interdesk.report.deadline.event;

import org.jspecify.annotations.NullMarked;
