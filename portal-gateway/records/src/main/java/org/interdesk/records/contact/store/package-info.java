/** The rows of letters. */
@NullMarked
package org.interdesk.records.contact.store;

import org.jspecify.annotations.NullMarked;
