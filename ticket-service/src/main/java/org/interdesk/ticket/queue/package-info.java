/**
 * The lists of cases that people work from: filtered, sorted, searched. Read from the narrow row that each party has for
 * each of its cases (ADR 0021), so that a page stays cheap however many cases there are.
 */
@NullMarked
package org.interdesk.ticket.queue;

import org.jspecify.annotations.NullMarked;
