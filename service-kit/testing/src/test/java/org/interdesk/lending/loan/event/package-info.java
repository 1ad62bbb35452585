/** What loans tell, and what they hear of members. */
@NullMarked
package org.interdesk.lending.loan.event;

import org.jspecify.annotations.NullMarked;
