/** One shape of error, RFC 9457, for every refusal: ours and the framework's. */
@NullMarked
package org.interdesk.kit.problem;

import org.jspecify.annotations.NullMarked;
