/** The one way out: facts written in the transaction of the change, carried to Kafka by Debezium. */
@NullMarked
package org.interdesk.kit.outbox;

import org.jspecify.annotations.NullMarked;
