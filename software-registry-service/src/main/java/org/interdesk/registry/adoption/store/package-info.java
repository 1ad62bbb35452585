/** Rows of the adoption ledger. */
@NullMarked
package org.interdesk.registry.adoption.store;

import org.jspecify.annotations.NullMarked;
