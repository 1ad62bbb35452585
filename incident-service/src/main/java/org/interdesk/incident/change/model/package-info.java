/** Acts and refusals, in plain Java. */
@NullMarked
package org.interdesk.incident.change.model;

import org.jspecify.annotations.NullMarked;
