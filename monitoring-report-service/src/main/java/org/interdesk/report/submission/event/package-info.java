/** What is told about a party's report. */
@NullMarked
package org.interdesk.report.submission.event;

import org.jspecify.annotations.NullMarked;
