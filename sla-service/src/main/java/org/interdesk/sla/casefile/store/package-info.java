/** How facts are kept. */
@NullMarked
package org.interdesk.sla.casefile.store;

import org.jspecify.annotations.NullMarked;
