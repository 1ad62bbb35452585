/** The organisations that a segment customer names to run something for it, and the notice of it to the Commission (point 7). */
@NullMarked
package org.interdesk.records.operator;

import org.jspecify.annotations.NullMarked;
