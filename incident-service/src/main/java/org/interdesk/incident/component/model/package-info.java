/** Components, and what happens to them, in plain Java. */
@NullMarked
package org.interdesk.incident.component.model;

import org.jspecify.annotations.NullMarked;
