/** The person's own choices over HTTP. */
@NullMarked
package org.interdesk.records.subscription.rest;

import org.jspecify.annotations.NullMarked;
