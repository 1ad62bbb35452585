/** Lists: bounded, with a total and a cursor. */
@NullMarked
package org.interdesk.kit.page;

import org.jspecify.annotations.NullMarked;
