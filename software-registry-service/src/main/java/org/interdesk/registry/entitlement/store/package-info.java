/** Rows of entitlements. */
@NullMarked
package org.interdesk.registry.entitlement.store;

import org.jspecify.annotations.NullMarked;
