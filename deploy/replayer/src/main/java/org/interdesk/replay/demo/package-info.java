/**
 * Living requests: a handful of current cases in different states, registered on top of the demonstration
 * history so that boards and clocks have something to show today.
 */
@NullMarked
package org.interdesk.replay.demo;

import org.jspecify.annotations.NullMarked;
