/** The portal as people see it, in a real browser. */
@NullMarked
package org.interdesk.system.browser;

import org.jspecify.annotations.NullMarked;
