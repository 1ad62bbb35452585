/** Passing a case to another desk: an offer that the other accepts, rejects or lets time out, or that is withdrawn. */
@NullMarked
package org.interdesk.ticket.handover;

import org.jspecify.annotations.NullMarked;
