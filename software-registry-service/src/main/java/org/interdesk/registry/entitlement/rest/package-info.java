/** Entitlements over HTTP. */
@NullMarked
package org.interdesk.registry.entitlement.rest;

import org.jspecify.annotations.NullMarked;
