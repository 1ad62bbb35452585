/** What is told about a month. */
@NullMarked
package org.interdesk.report.period.event;

import org.jspecify.annotations.NullMarked;
