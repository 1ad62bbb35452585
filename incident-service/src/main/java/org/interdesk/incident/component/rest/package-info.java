/** The catalogue over HTTP. */
@NullMarked
package org.interdesk.incident.component.rest;

import org.jspecify.annotations.NullMarked;
