/** What a maintenance window is and how it is agreed, in plain Java. When silence counts as consent says the service that owns the clocks. */
@NullMarked
package org.interdesk.incident.maintenance.model;

import org.jspecify.annotations.NullMarked;
