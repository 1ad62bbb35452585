/**
 * Decides what is reported for each row: which party's integrator calls which resource. Pure: a simulated
 * case tells what is possible, no call is made here.
 */
@NullMarked
package org.interdesk.replay.plan;

import org.jspecify.annotations.NullMarked;
