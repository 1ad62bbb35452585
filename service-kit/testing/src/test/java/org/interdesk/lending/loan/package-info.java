/** Books that are out, and how they come back. */
@NullMarked
package org.interdesk.lending.loan;

import org.jspecify.annotations.NullMarked;
