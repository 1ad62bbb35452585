/** Pages on which people work with incidents: the list, one incident with its receipts, a new incident. */
@NullMarked
package org.interdesk.portal.incident;

import org.jspecify.annotations.NullMarked;
