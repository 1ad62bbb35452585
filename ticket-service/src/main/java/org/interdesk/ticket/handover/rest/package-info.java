/** Handovers over HTTP. */
@NullMarked
package org.interdesk.ticket.handover.rest;

import org.jspecify.annotations.NullMarked;
