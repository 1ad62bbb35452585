/** Agreements on service levels and the calendars the desks work by, as effective-dated data. */
@NullMarked
package org.interdesk.sla.agreement;

import org.jspecify.annotations.NullMarked;
