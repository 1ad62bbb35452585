/** The one way in: each event takes effect once, in one transaction with the note that it was seen. */
@NullMarked
package org.interdesk.kit.inbox;

import org.jspecify.annotations.NullMarked;
