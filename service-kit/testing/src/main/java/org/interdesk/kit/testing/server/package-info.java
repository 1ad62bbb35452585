/**
 * How the real servers of a build are started, shared between test processes and ended.
 *
 * <p>The first test process of a build starts one detached supervisor under a file lock; it owns PostgreSQL and Kafka.
 * Each test process registers whom it works for (the Maven process, or itself when run from an IDE), and the
 * supervisor ends with the last of them.
 */
@NullMarked
package org.interdesk.kit.testing.server;

import org.jspecify.annotations.NullMarked;
