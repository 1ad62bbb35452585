/** How long an entitlement holds, without any framework. */
@NullMarked
package org.interdesk.registry.entitlement.model;

import org.jspecify.annotations.NullMarked;
