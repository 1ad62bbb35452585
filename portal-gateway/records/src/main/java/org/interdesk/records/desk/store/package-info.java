/** The rows of desks and contacts. */
@NullMarked
package org.interdesk.records.desk.store;

import org.jspecify.annotations.NullMarked;
