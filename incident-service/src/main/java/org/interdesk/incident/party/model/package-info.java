/** The words for parties and duties, in plain Java. */
@NullMarked
package org.interdesk.incident.party.model;

import org.jspecify.annotations.NullMarked;
