/** Pages on which people agree on maintenance windows: a month as a calendar, one window with its answers, a new window. */
@NullMarked
package org.interdesk.portal.maintenance;

import org.jspecify.annotations.NullMarked;
