package org.interdesk.sla.ledger.store;

import org.interdesk.sla.ledger.model.Ledger;

/**
 * A ledger and the case it belongs to.
 *
 * @param number public number of the ticket
 */
public record LedgerRow(String number, Ledger ledger) {}
