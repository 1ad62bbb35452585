/** Moves, in plain Java. */
@NullMarked
package org.interdesk.records.change.model;

import org.jspecify.annotations.NullMarked;
