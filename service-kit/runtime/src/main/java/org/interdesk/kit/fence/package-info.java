/** Tells PostgreSQL who is looking, at the start of every transaction, so that row-level security can be the second fence. */
@NullMarked
package org.interdesk.kit.fence;

import org.jspecify.annotations.NullMarked;
