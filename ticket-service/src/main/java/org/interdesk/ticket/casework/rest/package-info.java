/** Cases over HTTP: shape in, one call, shape out. */
@NullMarked
package org.interdesk.ticket.casework.rest;

import org.jspecify.annotations.NullMarked;
