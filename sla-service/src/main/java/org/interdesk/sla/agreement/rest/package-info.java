/** Agreements over HTTP. */
@NullMarked
package org.interdesk.sla.agreement.rest;

import org.jspecify.annotations.NullMarked;
