/** What is known last of the subjects of other services. */
@NullMarked
package org.interdesk.sla.obligation.store;

import org.jspecify.annotations.NullMarked;
