/** Releases over HTTP. */
@NullMarked
package org.interdesk.registry.release.rest;

import org.jspecify.annotations.NullMarked;
