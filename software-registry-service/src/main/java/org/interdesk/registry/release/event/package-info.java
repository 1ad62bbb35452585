/** What is told about releases. */
@NullMarked
package org.interdesk.registry.release.event;

import org.jspecify.annotations.NullMarked;
