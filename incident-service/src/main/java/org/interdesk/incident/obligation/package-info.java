/** What parties owe because of an incident or a window: an acknowledgement, a word on how it goes, an answer. When it is due says the owner of the clocks; this feature keeps what it was told, for showing and sorting only. */
@NullMarked
package org.interdesk.incident.obligation;

import org.jspecify.annotations.NullMarked;
