/** Tells open pages that something they show has changed. */
@NullMarked
package org.interdesk.portal.live;

import org.jspecify.annotations.NullMarked;
