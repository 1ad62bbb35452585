/** A creating call that is repeated with the same key is answered again instead of being done again. */
@NullMarked
package org.interdesk.kit.idempotency;

import org.jspecify.annotations.NullMarked;
