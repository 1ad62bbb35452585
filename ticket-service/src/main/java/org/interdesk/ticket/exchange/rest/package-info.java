/** Import sessions over HTTP. */
@NullMarked
package org.interdesk.ticket.exchange.rest;

import org.jspecify.annotations.NullMarked;
