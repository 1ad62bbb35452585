/** Months that are reported on, without any framework. */
@NullMarked
package org.interdesk.report.period.model;

import org.jspecify.annotations.NullMarked;
