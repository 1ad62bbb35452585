/** What the other services are told of operators. */
@NullMarked
package org.interdesk.records.operator.event;

import org.jspecify.annotations.NullMarked;
