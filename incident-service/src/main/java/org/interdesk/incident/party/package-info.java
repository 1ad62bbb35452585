/** Who takes part: the desks by their codes, and what a viewer's roles let it do for its party. */
@NullMarked
package org.interdesk.incident.party;

import org.jspecify.annotations.NullMarked;
