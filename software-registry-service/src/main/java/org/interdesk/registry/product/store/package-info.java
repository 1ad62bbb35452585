/** Rows of products, and the counting of facts. */
@NullMarked
package org.interdesk.registry.product.store;

import org.jspecify.annotations.NullMarked;
