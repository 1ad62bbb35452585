/**
 * Fixtures for tests of a service: real servers, signed test tokens, a clock that can be set, what was published and
 * consumed, the shape of problems, and the architecture rules.
 *
 * <p>Nothing here stands in for a part of the product. What is replaced is foreign: the identity provider's token is
 * signed by a test key, and Debezium's record is sent by {@link org.interdesk.kit.testing.EventSender}.
 */
@NullMarked
package org.interdesk.kit.testing;

import org.jspecify.annotations.NullMarked;
