/** Receipts over HTTP. */
@NullMarked
package org.interdesk.incident.notice.rest;

import org.jspecify.annotations.NullMarked;
