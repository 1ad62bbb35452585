/** What a notice says, in the reader's language and zone. */
@NullMarked
package org.interdesk.records.delivery.text;

import org.jspecify.annotations.NullMarked;
