/** The words of the timeline, in plain Java. */
@NullMarked
package org.interdesk.incident.story.model;

import org.jspecify.annotations.NullMarked;
