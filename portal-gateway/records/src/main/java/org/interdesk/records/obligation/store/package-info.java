/** The rows of obligations. */
@NullMarked
package org.interdesk.records.obligation.store;

import org.jspecify.annotations.NullMarked;
