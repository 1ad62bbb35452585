/** Rows of releases and of the files in them. */
@NullMarked
package org.interdesk.registry.release.store;

import org.jspecify.annotations.NullMarked;
