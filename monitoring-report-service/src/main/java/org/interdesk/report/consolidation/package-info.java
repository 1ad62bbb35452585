/**
 * The Commission's consolidated report of a month: the common figures over all parties, who is missing, published as an edition
 * and corrected as the next one with a visible difference (domain, points 5ж and 25).
 */
@NullMarked
package org.interdesk.report.consolidation;

import org.jspecify.annotations.NullMarked;
