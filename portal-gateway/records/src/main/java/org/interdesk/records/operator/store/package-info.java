/** The rows of operators. */
@NullMarked
package org.interdesk.records.operator.store;

import org.jspecify.annotations.NullMarked;
