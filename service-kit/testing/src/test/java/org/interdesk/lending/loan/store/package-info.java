/** Rows of loans. */
@NullMarked
package org.interdesk.lending.loan.store;

import org.jspecify.annotations.NullMarked;
