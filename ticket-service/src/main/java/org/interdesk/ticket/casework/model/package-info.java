/**
 * What a case is and what may happen to it, in plain Java.
 *
 * <p>{@link org.interdesk.ticket.casework.model.Case} is the aggregate: it knows its parties' legs, offers the legal moves
 * and says what happened. It knows neither clock nor database nor configuration; every moment is an argument. The
 * due instants of promises are not here: they belong to the service that owns the clocks.
 */
@NullMarked
package org.interdesk.ticket.casework.model;

import org.jspecify.annotations.NullMarked;
