/** The service as its callers and its neighbours see it. */
@NullMarked
package org.interdesk.report;

import org.jspecify.annotations.NullMarked;
