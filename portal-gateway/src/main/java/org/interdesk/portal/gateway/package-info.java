/** The one address of the REST API: which room answers which path, what is let through and what is refused at the door. */
@NullMarked
package org.interdesk.portal.gateway;

import org.jspecify.annotations.NullMarked;
