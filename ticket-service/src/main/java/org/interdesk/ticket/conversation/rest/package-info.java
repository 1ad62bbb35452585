/** Messages, timeline and openings over HTTP. */
@NullMarked
package org.interdesk.ticket.conversation.rest;

import org.jspecify.annotations.NullMarked;
