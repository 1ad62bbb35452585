/** What can be found, and by whom. */
@NullMarked
package org.interdesk.records.search.model;

import org.jspecify.annotations.NullMarked;
