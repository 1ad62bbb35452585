/** The system ring: what must hold for the platform as a whole, also while parts of it die. */
@NullMarked
package org.interdesk.system;

import org.jspecify.annotations.NullMarked;
