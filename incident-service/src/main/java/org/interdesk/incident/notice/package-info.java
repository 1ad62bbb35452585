/** Receipts: each touched party confirms that it has seen the notice of an incident; a call by telephone is noted by hand. */
@NullMarked
package org.interdesk.incident.notice;

import org.jspecify.annotations.NullMarked;
