/**
 * What the portal keeps: the directory of parties, desks and contacts, and what people are told. Pages and sign-in are the
 * gateway's, which asks here as any other caller does.
 */
@NullMarked
package org.interdesk.records;

import org.jspecify.annotations.NullMarked;
