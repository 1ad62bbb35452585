/**
 * Reads the platform's figures at the end, makes the table per party and the report file, and compares with the
 * recount.
 */
@NullMarked
package org.interdesk.replay.report;

import org.jspecify.annotations.NullMarked;
