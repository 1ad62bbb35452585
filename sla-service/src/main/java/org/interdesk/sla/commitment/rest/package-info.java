/** Commitments over HTTP. */
@NullMarked
package org.interdesk.sla.commitment.rest;

import org.jspecify.annotations.NullMarked;
