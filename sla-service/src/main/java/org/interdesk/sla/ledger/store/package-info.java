/** How ledgers are kept. */
@NullMarked
package org.interdesk.sla.ledger.store;

import org.jspecify.annotations.NullMarked;
