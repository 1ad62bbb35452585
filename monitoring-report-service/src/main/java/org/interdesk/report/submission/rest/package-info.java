/** Reports over HTTP. */
@NullMarked
package org.interdesk.report.submission.rest;

import org.jspecify.annotations.NullMarked;
