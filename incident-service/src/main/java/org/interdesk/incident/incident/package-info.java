/** Incidents, from declaration to resolution. {@link org.interdesk.incident.incident.IncidentWork} is the only way to change one; the feature notice calls it with moves of its own. */
@NullMarked
package org.interdesk.incident.incident;

import org.jspecify.annotations.NullMarked;
