/** Where import sessions are kept. */
@NullMarked
package org.interdesk.ticket.exchange.store;

import org.jspecify.annotations.NullMarked;
