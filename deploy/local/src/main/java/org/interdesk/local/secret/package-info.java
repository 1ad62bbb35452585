/** Passwords and secrets: made once at the first start, kept readable for the owner alone. */
@NullMarked
package org.interdesk.local.secret;

import org.jspecify.annotations.NullMarked;
