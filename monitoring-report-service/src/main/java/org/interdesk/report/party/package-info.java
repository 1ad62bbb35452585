/** Who reports, by which midnight its month ends, and which of them coordinates the others. */
@NullMarked
package org.interdesk.report.party;

import org.jspecify.annotations.NullMarked;
