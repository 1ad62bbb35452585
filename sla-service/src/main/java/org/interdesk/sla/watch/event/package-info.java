/** What ticket-service tells. */
@NullMarked
package org.interdesk.sla.watch.event;

import org.jspecify.annotations.NullMarked;
