/** Who is asking: a person or an integrator of one party, known from the token, or a named part of the system itself. */
@NullMarked
package org.interdesk.kit.identity;

import org.jspecify.annotations.NullMarked;
