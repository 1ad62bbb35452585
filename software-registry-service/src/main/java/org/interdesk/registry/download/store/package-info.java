/** Rows of downloads. */
@NullMarked
package org.interdesk.registry.download.store;

import org.jspecify.annotations.NullMarked;
