/** The rows of notices, receipts and mail. */
@NullMarked
package org.interdesk.records.delivery.store;

import org.jspecify.annotations.NullMarked;
