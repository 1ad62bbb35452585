/** One search over everything: requests from ticket-service, all the rest from the portal's own records. */
@NullMarked
package org.interdesk.portal.search;

import org.jspecify.annotations.NullMarked;
