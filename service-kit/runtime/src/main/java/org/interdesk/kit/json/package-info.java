/** What JSON a service accepts and how it writes it. */
@NullMarked
package org.interdesk.kit.json;

import org.jspecify.annotations.NullMarked;
