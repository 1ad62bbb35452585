/** The copy of the import sessions. */
@NullMarked
package org.interdesk.report.exchange.store;

import org.jspecify.annotations.NullMarked;
