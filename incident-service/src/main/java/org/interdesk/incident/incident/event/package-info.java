/** What the other services are told about incidents. Schemas and examples: docs/events/incident. */
@NullMarked
package org.interdesk.incident.incident.event;

import org.jspecify.annotations.NullMarked;
