/** What an operator does by hand with events: looks at dead letters, sends them again, and emits outbox rows again after a slot was lost. */
@NullMarked
package org.interdesk.local.events;

import org.jspecify.annotations.NullMarked;
