/** The rows of the catalogue. */
@NullMarked
package org.interdesk.incident.component.store;

import org.jspecify.annotations.NullMarked;
