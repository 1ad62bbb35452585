/** What every change of an incident or a maintenance window has in common: how it is asked for, by whom, and how it is refused. */
@NullMarked
package org.interdesk.incident.change;

import org.jspecify.annotations.NullMarked;
