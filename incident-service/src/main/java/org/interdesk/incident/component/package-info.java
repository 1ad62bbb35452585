/** The catalogue of what can fail or be maintained: components and common processes, each with its owner and the parties that use it. */
@NullMarked
package org.interdesk.incident.component;

import org.jspecify.annotations.NullMarked;
