/** The rows of the timeline. */
@NullMarked
package org.interdesk.incident.story.store;

import org.jspecify.annotations.NullMarked;
