/** Reports and their revisions. */
@NullMarked
package org.interdesk.report.submission.store;

import org.jspecify.annotations.NullMarked;
