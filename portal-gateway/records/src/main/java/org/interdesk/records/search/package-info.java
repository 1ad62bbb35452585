/**
 * One question over everything that the services tell of: incidents, windows, reports, releases, letters about contacts. Requests are
 * searched where their words are kept, in ticket-service; the portal asks both.
 */
@NullMarked
package org.interdesk.records.search;

import org.jspecify.annotations.NullMarked;
