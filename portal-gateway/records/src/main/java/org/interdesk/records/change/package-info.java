/** How something is asked for, and refused. */
@NullMarked
package org.interdesk.records.change;

import org.jspecify.annotations.NullMarked;
