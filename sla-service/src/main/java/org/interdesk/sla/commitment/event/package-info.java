/** What is told about commitments. */
@NullMarked
package org.interdesk.sla.commitment.event;

import org.jspecify.annotations.NullMarked;
