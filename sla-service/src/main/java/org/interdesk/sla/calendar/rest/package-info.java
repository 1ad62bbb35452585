/** Calendars over HTTP. */
@NullMarked
package org.interdesk.sla.calendar.rest;

import org.jspecify.annotations.NullMarked;
