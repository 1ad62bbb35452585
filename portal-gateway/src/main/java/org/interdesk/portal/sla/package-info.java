/** What the portal shows of clocks: the chip, the ledger strip, and why something is due when it is due. */
@NullMarked
package org.interdesk.portal.sla;

import org.jspecify.annotations.NullMarked;
