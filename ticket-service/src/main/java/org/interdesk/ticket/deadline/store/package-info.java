/** The copy of the clocks. */
@NullMarked
package org.interdesk.ticket.deadline.store;

import org.jspecify.annotations.NullMarked;
