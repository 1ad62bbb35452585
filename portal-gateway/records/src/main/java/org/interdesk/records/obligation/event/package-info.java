/** Subjects and obligations as events carry them. */
@NullMarked
package org.interdesk.records.obligation.event;

import org.jspecify.annotations.NullMarked;
