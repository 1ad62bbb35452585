/** Obligations of other services, and what they do to clocks; pure Java. */
@NullMarked
package org.interdesk.sla.obligation.model;

import org.jspecify.annotations.NullMarked;
