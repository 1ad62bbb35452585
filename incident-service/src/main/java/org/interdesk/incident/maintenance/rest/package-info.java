/** Maintenance windows over HTTP. */
@NullMarked
package org.interdesk.incident.maintenance.rest;

import org.jspecify.annotations.NullMarked;
