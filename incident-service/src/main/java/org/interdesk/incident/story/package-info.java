/** What happened, written down everywhere it has to stand: the timeline for the parties, the journal of the party that did it, the outbox. */
@NullMarked
package org.interdesk.incident.story;

import org.jspecify.annotations.NullMarked;
