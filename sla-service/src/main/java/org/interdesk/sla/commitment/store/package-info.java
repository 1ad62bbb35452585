/** How commitments are kept. */
@NullMarked
package org.interdesk.sla.commitment.store;

import org.jspecify.annotations.NullMarked;
