/** What whoever is on duty must see on the first page: incidents that last, windows to be answered, and this week's work. */
@NullMarked
package org.interdesk.portal.duty;

import org.jspecify.annotations.NullMarked;
