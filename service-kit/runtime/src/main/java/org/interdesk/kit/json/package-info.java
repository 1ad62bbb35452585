/** What JSON a service accepts and how it writes it, and what counts as a line of text in it. */
@NullMarked
package org.interdesk.kit.json;

import org.jspecify.annotations.NullMarked;
