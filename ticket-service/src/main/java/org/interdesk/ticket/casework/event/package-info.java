/** What the other services are told about cases. Schemas and examples: docs/events/ticket. */
@NullMarked
package org.interdesk.ticket.casework.event;

import org.jspecify.annotations.NullMarked;
