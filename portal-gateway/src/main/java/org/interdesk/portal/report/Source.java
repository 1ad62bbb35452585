package org.interdesk.portal.report;

/** What of the platform's own knowledge a figure is prefilled from. */
public enum Source {
    REGISTERED("requests.registered"),
    RESOLVED("requests.resolved"),
    CLOSED("requests.closed"),
    HANDEDOVER("requests.handed-over"),
    CLOCKS("first-response.", "resolution."),
    DURATIONS("incidents.duration."),
    INCIDENTS("incidents."),
    WINDOWS("downtime.planned"),
    OUTAGES("downtime.unplanned"),
    OTHER("");

    private final String[] keys;

    Source(String... keys) {
        this.keys = keys;
    }

    /** Finds the source by the figure's key, which the common form fixes. */
    static Source of(String key) {
        for (Source source : values()) {
            for (String begin : source.keys) {
                if (key.startsWith(begin)) {
                    return source;
                }
            }
        }
        return OTHER;
    }
}
