/**
 * What is said in a case and what has happened in it: messages with their visibility, the timeline, and the log of what was
 * opened to whom. The timeline is written with each change of a case; this feature reads it.
 */
@NullMarked
package org.interdesk.ticket.conversation;

import org.jspecify.annotations.NullMarked;
