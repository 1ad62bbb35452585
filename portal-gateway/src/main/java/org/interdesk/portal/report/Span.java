package org.interdesk.portal.report;

import java.time.Instant;
import org.interdesk.portal.block.StateStrip;

/** A stretch of time in one state; {@code to} is exclusive. */
public record Span(StateStrip.State state, Instant from, Instant to) {}
