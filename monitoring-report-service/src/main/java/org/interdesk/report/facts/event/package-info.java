/** Listens to tickets, incidents and maintenance windows. */
@NullMarked
package org.interdesk.report.facts.event;

import org.jspecify.annotations.NullMarked;
