/** The rows of parties. */
@NullMarked
package org.interdesk.records.party.store;

import org.jspecify.annotations.NullMarked;
