package org.interdesk.sla.calendar.model;

import java.time.zone.ZoneRules;
import java.util.List;

/** The windows of a date together with the zone rules of the version that rules it. */
record RuledDay(List<LocalWindow> windows, ZoneRules rules) {}
