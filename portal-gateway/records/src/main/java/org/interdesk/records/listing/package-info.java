/** Bounded lists: filtered, sorted by one column and the id, read page by page. */
@NullMarked
package org.interdesk.records.listing;

import org.jspecify.annotations.NullMarked;
