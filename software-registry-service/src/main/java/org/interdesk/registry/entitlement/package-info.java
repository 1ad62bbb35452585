/** Who may have which product, under which transfer act and for how long (regulation, point 28). Revoked, never removed. */
@NullMarked
package org.interdesk.registry.entitlement;

import org.jspecify.annotations.NullMarked;
