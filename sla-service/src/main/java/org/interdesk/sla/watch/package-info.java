/** What makes clocks move: the facts that arrive, and the time that passes (domain 3.12, 3.14). */
@NullMarked
package org.interdesk.sla.watch;

import org.jspecify.annotations.NullMarked;
