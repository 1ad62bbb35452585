/** The months. */
@NullMarked
package org.interdesk.report.period.store;

import org.jspecify.annotations.NullMarked;
