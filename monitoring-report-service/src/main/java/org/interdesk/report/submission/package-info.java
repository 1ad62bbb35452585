/**
 * A party's report for a month: prefilled, filled in, approved by a second person and thereby handed in, accepted or returned
 * by the Commission, corrected as a new revision. Whether it was in time says the owner of the clocks, not this feature.
 */
@NullMarked
package org.interdesk.report.submission;

import org.jspecify.annotations.NullMarked;
