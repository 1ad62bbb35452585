/** What people read: sentences for failures, the table of processes with their memory, the addresses. */
@NullMarked
package org.interdesk.local.report;

import org.jspecify.annotations.NullMarked;
