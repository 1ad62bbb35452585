/** The background process that starts the others in order, watches them, restarts what dies and stops them in reverse. */
@NullMarked
package org.interdesk.local.supervise;

import org.jspecify.annotations.NullMarked;
