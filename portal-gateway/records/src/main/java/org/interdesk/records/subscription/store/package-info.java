/** The rows of what people chose. */
@NullMarked
package org.interdesk.records.subscription.store;

import org.jspecify.annotations.NullMarked;
