/** The rows that are searched. */
@NullMarked
package org.interdesk.records.search.store;

import org.jspecify.annotations.NullMarked;
