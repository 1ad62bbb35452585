/** Hears what there is to find. */
@NullMarked
package org.interdesk.records.search.event;

import org.jspecify.annotations.NullMarked;
