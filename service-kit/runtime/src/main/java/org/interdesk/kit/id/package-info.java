/** Identifiers made by the application, before anything is stored. */
@NullMarked
package org.interdesk.kit.id;

import org.jspecify.annotations.NullMarked;
