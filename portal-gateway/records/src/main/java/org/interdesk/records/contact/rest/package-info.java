/** Letters over HTTP. */
@NullMarked
package org.interdesk.records.contact.rest;

import org.jspecify.annotations.NullMarked;
