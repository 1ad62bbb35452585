/**
 * Reads a history: rows of a CSV file, grouped into incidents, if asked shifted in time. Knows nothing of
 * parties and of the platform.
 */
@NullMarked
package org.interdesk.replay.source;

import org.jspecify.annotations.NullMarked;
