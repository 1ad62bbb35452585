/** The parties: the Commission, the national segments, and the authorised bodies that belong to a segment. */
@NullMarked
package org.interdesk.records.party;

import org.jspecify.annotations.NullMarked;
