/**
 * When something happened: at present, or earlier as an integrator reports it. History that comes in an import session lives by
 * what is reported and not by the present (domain, rule 3.14); the sessions themselves belong to the exchange of tickets.
 */
@NullMarked
package org.interdesk.report.exchange;

import org.jspecify.annotations.NullMarked;
