/** Search over HTTP. */
@NullMarked
package org.interdesk.records.search.rest;

import org.jspecify.annotations.NullMarked;
