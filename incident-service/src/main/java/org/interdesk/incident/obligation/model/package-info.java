/** Obligations and the copy of their clocks, in plain Java. */
@NullMarked
package org.interdesk.incident.obligation.model;

import org.jspecify.annotations.NullMarked;
