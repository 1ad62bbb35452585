/** The whole platform as the system ring sees it: started, stopped and killed from outside, looked at from outside. */
@NullMarked
package org.interdesk.system.platform;

import org.jspecify.annotations.NullMarked;
