/** The rows of obligations. */
@NullMarked
package org.interdesk.incident.obligation.store;

import org.jspecify.annotations.NullMarked;
