/**
 * Pages on which the parties report about their month and the Commission makes one report of it: the lists, one report, the form
 * in which it is filled in, the month of all parties, and what was published.
 *
 * <p>Which figures there are, what is missing, what may be done and when it is due is said by the services; here it is shown.
 */
@NullMarked
package org.interdesk.portal.report;

import org.jspecify.annotations.NullMarked;
