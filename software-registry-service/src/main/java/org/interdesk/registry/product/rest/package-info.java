/** Products over HTTP. */
@NullMarked
package org.interdesk.registry.product.rest;

import org.jspecify.annotations.NullMarked;
