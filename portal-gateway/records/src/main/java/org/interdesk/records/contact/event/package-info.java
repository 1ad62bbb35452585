/** What the other services are told of letters. */
@NullMarked
package org.interdesk.records.contact.event;

import org.jspecify.annotations.NullMarked;
