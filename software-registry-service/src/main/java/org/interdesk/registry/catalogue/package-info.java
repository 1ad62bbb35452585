/**
 * The catalogue: the products that a party may see, each with its newest releases and with what the party itself runs of it.
 * It reads what the other features keep, everything about a page at once, and keeps nothing.
 */
@NullMarked
package org.interdesk.registry.catalogue;

import org.jspecify.annotations.NullMarked;
