/** Where windows and the answers of their parties are kept. */
@NullMarked
package org.interdesk.incident.maintenance.store;

import org.jspecify.annotations.NullMarked;
