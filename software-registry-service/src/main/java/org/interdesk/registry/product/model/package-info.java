/** What a product is, without any framework. */
@NullMarked
package org.interdesk.registry.product.model;

import org.jspecify.annotations.NullMarked;
