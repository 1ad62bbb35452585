/** Operators and what may become of them, in plain Java. */
@NullMarked
package org.interdesk.records.operator.model;

import org.jspecify.annotations.NullMarked;
