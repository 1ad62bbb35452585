/** The journal of who changed or read what, append-only and chained by hash, which a party can verify for itself. */
@NullMarked
package org.interdesk.kit.audit;

import org.jspecify.annotations.NullMarked;
