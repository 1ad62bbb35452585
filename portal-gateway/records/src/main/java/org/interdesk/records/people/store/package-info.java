/** The rows of the copy. */
@NullMarked
package org.interdesk.records.people.store;

import org.jspecify.annotations.NullMarked;
