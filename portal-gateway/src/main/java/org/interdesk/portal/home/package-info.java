/** The first page after signing in: what waits for this desk today. */
@NullMarked
package org.interdesk.portal.home;

import org.jspecify.annotations.NullMarked;
