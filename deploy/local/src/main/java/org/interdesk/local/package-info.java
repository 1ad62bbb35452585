/** The embedded default: one command brings up the whole platform on one machine, another takes it down without loss. */
@NullMarked
package org.interdesk.local;

import org.jspecify.annotations.NullMarked;
