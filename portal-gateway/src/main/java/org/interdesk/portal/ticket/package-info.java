/** Pages on which people work with requests: the queue, one request, a new request. */
@NullMarked
package org.interdesk.portal.ticket;

import org.jspecify.annotations.NullMarked;
