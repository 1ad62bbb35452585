package org.interdesk.report.obligation;

import java.util.UUID;

/**
 * What an event and its clocks are about.
 *
 * @param type REPORT or REPORT_PERIOD
 * @param number public number
 */
public record Subject(UUID id, String type, String number) {}
