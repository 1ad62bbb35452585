/**
 * Lists by SQL of one's own: filtered, sorted by one column and the id, read page by page. What callers write of a list is
 * read by {@link org.interdesk.kit.listing.Parameters} and {@link org.interdesk.kit.listing.Order}; {@link
 * org.interdesk.kit.listing.Wanted} says which rows; {@link org.interdesk.kit.listing.Listing} finds their ids. The page that
 * results is one of {@link org.interdesk.kit.page}. A list is scoped to whoever is looking by its conditions, and by the
 * fence behind them.
 */
@NullMarked
package org.interdesk.kit.listing;

import org.jspecify.annotations.NullMarked;
