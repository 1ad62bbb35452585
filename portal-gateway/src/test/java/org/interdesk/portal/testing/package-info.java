/** A browser that signs in for real, and services played by WireMock. */
@NullMarked
package org.interdesk.portal.testing;

import org.jspecify.annotations.NullMarked;
