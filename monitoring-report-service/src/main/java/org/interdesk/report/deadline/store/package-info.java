/** The copy of the clocks. */
@NullMarked
package org.interdesk.report.deadline.store;

import org.jspecify.annotations.NullMarked;
