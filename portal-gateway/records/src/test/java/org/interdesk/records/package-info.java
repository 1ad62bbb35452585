/** Tests of the service through its front doors: HTTP and topics, on a real PostgreSQL and a real Kafka. */
@NullMarked
package org.interdesk.records;

import org.jspecify.annotations.NullMarked;
