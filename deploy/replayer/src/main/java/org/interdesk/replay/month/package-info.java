/**
 * Ends a replay with monthly reports: opens the months of the history, hands in every party's report, accepts and
 * publishes, and compares what was published with the recount.
 */
@NullMarked
package org.interdesk.replay.month;

import org.jspecify.annotations.NullMarked;
