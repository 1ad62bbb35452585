/** What the other services are told about maintenance windows. Schemas and examples: docs/events/maintenance. */
@NullMarked
package org.interdesk.incident.maintenance.event;

import org.jspecify.annotations.NullMarked;
