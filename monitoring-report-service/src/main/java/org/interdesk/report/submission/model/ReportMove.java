package org.interdesk.report.submission.model;

/** What can be done with a report; each is a resource under it. */
public enum ReportMove {
    FILL_IN("figures"),
    PREFILL("prefill"),
    /** Give it to the approver. */
    SUBMIT("submission"),
    /** Hand in by machine, which is filling in and approving in one. */
    HAND_IN("hand-in"),
    /** Approve, and thereby hand in. */
    APPROVE("approval"),
    SEND_BACK("send-back"),
    ACCEPT("acceptance"),
    RETURN("return"),
    CORRECT("correction");

    private final String resource;

    ReportMove(String resource) {
        this.resource = resource;
    }

    public String resource() {
        return resource;
    }
}
