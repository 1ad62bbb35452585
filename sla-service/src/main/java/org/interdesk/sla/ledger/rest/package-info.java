/** Ledgers over HTTP. */
@NullMarked
package org.interdesk.sla.ledger.rest;

import org.jspecify.annotations.NullMarked;
