/** What the services tell, and the one fact this feature tells: that people were told. */
@NullMarked
package org.interdesk.records.delivery.event;

import org.jspecify.annotations.NullMarked;
