/** Lists of cases over HTTP. */
@NullMarked
package org.interdesk.ticket.queue.rest;

import org.jspecify.annotations.NullMarked;
