/** Headers and texts that all changing calls share. */
@NullMarked
package org.interdesk.incident.change.rest;

import org.jspecify.annotations.NullMarked;
