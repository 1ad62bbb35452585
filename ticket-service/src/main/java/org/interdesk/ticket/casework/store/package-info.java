/**
 * Where cases, their legs, offers and timeline are kept. Entities hold state and hand it to the pure model; a new case and
 * the queue rows are written by SQL of our own (ADR 0021).
 */
@NullMarked
package org.interdesk.ticket.casework.store;

import org.jspecify.annotations.NullMarked;
