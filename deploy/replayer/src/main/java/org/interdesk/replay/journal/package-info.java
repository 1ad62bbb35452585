/**
 * Remembers what has been answered, so that an interrupted replay goes on without doubles.
 */
@NullMarked
package org.interdesk.replay.journal;

import org.jspecify.annotations.NullMarked;
