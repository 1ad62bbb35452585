/** The short rows kept of what other services told. */
@NullMarked
package org.interdesk.report.facts.store;

import org.jspecify.annotations.NullMarked;
