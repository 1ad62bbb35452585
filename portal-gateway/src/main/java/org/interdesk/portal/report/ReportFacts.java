package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.Map;

/** What a prefill would say at present, by key of the figure. */
public record ReportFacts(Map<String, BigDecimal> figures) {}
