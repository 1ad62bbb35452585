/** What is told about products and entitlements, and what every event of the registry carries. */
@NullMarked
package org.interdesk.registry.product.event;

import org.jspecify.annotations.NullMarked;
