/** Incidents over HTTP. */
@NullMarked
package org.interdesk.incident.incident.rest;

import org.jspecify.annotations.NullMarked;
