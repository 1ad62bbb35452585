/** The story of an incident or a maintenance window: what happened, who said what, and who may read it. */
@NullMarked
package org.interdesk.portal.story;

import org.jspecify.annotations.NullMarked;
