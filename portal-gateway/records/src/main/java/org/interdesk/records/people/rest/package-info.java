/** People over HTTP. */
@NullMarked
package org.interdesk.records.people.rest;

import org.jspecify.annotations.NullMarked;
