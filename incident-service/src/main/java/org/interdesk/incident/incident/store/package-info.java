/** Where incidents and the notices to their parties are kept. Entities hold state and hand it to the pure model. */
@NullMarked
package org.interdesk.incident.incident.store;

import org.jspecify.annotations.NullMarked;
