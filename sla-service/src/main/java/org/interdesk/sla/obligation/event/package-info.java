/** What other services tell of their subjects. */
@NullMarked
package org.interdesk.sla.obligation.event;

import org.jspecify.annotations.NullMarked;
