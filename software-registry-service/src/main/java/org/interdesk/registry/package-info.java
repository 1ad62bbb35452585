/**
 * The registry of software: what there is, who may have it, what was fetched, and how far each party is with it (regulation,
 * points 27-28; domain, section 7).
 */
@NullMarked
package org.interdesk.registry;

import org.jspecify.annotations.NullMarked;
