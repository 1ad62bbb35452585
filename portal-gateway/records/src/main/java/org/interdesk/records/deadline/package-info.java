/** A copy of the clocks: when a publication or a notice is due, and whether it is late. */
@NullMarked
package org.interdesk.records.deadline;

import org.jspecify.annotations.NullMarked;
