/** What time does to incidents and windows: silence past the due instant is consent. The owner of the clocks tells when; this feature hands it to the obligation and the window it concerns. */
@NullMarked
package org.interdesk.incident.deadline;

import org.jspecify.annotations.NullMarked;
