/** The one clock of a service. */
@NullMarked
package org.interdesk.kit.time;

import org.jspecify.annotations.NullMarked;
