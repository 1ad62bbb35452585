/** Reads the timeline and the log of openings. */
@NullMarked
package org.interdesk.ticket.conversation.store;

import org.jspecify.annotations.NullMarked;
