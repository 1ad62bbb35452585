/** How obligations and subjects stand in events. */
@NullMarked
package org.interdesk.incident.obligation.event;

import org.jspecify.annotations.NullMarked;
