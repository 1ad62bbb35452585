/** The queue rows of a party. */
@NullMarked
package org.interdesk.ticket.queue.store;

import org.jspecify.annotations.NullMarked;
