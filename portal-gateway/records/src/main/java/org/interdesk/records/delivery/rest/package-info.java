/** Notices and receipts over HTTP. */
@NullMarked
package org.interdesk.records.delivery.rest;

import org.jspecify.annotations.NullMarked;
