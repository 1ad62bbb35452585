/** Consolidated reports as they were published. */
@NullMarked
package org.interdesk.report.consolidation.store;

import org.jspecify.annotations.NullMarked;
