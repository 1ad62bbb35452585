/**
 * Works out what the platform should have found: ledger, durations and breaches, counted from the desks'
 * calendars second by second. Shares no code with sla-service, on purpose: agreement between the two means
 * something only if they were written apart.
 */
@NullMarked
package org.interdesk.replay.oracle;

import org.jspecify.annotations.NullMarked;
