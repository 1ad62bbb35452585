/**
 * What a report or a month promises, as its events say it. The owner of the clocks works out when each promise is due; nothing
 * here does.
 */
@NullMarked
package org.interdesk.report.obligation;

import org.jspecify.annotations.NullMarked;
