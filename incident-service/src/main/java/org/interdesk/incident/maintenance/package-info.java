/** Maintenance windows, from proposal to completion. {@link org.interdesk.incident.maintenance.WindowWork} is the only way to change one. */
@NullMarked
package org.interdesk.incident.maintenance;

import org.jspecify.annotations.NullMarked;
