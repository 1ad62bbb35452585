/** Months over HTTP. */
@NullMarked
package org.interdesk.report.period.rest;

import org.jspecify.annotations.NullMarked;
