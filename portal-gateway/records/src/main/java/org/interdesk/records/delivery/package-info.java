/**
 * Tells people what happened: a notice in the portal for each person concerned, by mail too where it matters or was asked for, and
 * a receipt for each, by which the owner of a subject and the Commission see what became of it (domain 3.12, 3.14 and 5).
 *
 * <p>The services publish facts and tell nobody; who is told of a fact is decided here.
 */
@NullMarked
package org.interdesk.records.delivery;

import org.jspecify.annotations.NullMarked;
