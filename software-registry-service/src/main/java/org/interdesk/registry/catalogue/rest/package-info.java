/** The catalogue over HTTP. */
@NullMarked
package org.interdesk.registry.catalogue.rest;

import org.jspecify.annotations.NullMarked;
