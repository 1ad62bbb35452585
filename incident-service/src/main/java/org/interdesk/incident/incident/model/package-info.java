/** What an incident is and what may happen to it, in plain Java. Due instants are not here: they belong to the service that owns the clocks. */
@NullMarked
package org.interdesk.incident.incident.model;

import org.jspecify.annotations.NullMarked;
