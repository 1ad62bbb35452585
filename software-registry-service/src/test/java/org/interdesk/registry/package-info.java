/** Tests of the service through its front door, on a real PostgreSQL and a real disk. */
@NullMarked
package org.interdesk.registry;

import org.jspecify.annotations.NullMarked;
