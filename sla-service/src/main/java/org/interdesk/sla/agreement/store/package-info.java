/** How agreements are kept. */
@NullMarked
package org.interdesk.sla.agreement.store;

import org.jspecify.annotations.NullMarked;
