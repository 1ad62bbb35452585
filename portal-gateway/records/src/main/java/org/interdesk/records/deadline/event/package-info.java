/** What the owner of the clocks tells. */
@NullMarked
package org.interdesk.records.deadline.event;

import org.jspecify.annotations.NullMarked;
