/**
 * The ledger of a case in pure Java: who held it when, and why, from registration to closing, without gap or overlap (domain 3.8).
 */
@NullMarked
package org.interdesk.sla.ledger.model;

import org.jspecify.annotations.NullMarked;
