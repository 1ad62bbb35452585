/**
 * The life of a case: registering, working on it, waiting, answering, closing.
 *
 * <p>{@link org.interdesk.ticket.casework.Casework} is the only way to change one; other features (handover, conversation,
 * deadline) call it with a move of their own. What happened goes to the timeline, the journal and the outbox in the same
 * transaction. Clocks are not kept here, only shown.
 */
@NullMarked
package org.interdesk.ticket.casework;

import org.jspecify.annotations.NullMarked;
