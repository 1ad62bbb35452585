/**
 * Software that a party makes and others may have: what it is called, what it is for, and on what terms it is transferred.
 *
 * <p>A product is found by its owner, by parties with an entitlement in force, and by the coordinator. It is never removed.
 */
@NullMarked
package org.interdesk.registry.product;

import org.jspecify.annotations.NullMarked;
