/** The directory over HTTP. */
@NullMarked
package org.interdesk.records.directory.rest;

import org.jspecify.annotations.NullMarked;
