/**
 * The rest of the demonstration: incidents, maintenance windows, software, report months and records, told step by step through the
 * gateway by the parties' machine accounts and people, placed around the moment of the load. What is told is data, in
 * {@code src/main/resources/demonstration}.
 */
@NullMarked
package org.interdesk.replay.story;

import org.jspecify.annotations.NullMarked;
