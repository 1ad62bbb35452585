/** The directory as people read it: parties with their desks, who is open, who runs what, and what waits. */
@NullMarked
package org.interdesk.records.directory;

import org.jspecify.annotations.NullMarked;
