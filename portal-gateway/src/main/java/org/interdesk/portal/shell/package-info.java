/** What every page has around it: layout data, preferences, notices, error pages and the rules a browser must keep. */
@NullMarked
package org.interdesk.portal.shell;

import org.jspecify.annotations.NullMarked;
