/** Versions of things as entity tags, so that nobody overwrites what they have not seen. */
@NullMarked
package org.interdesk.kit.version;

import org.jspecify.annotations.NullMarked;
