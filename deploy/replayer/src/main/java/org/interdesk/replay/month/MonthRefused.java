package org.interdesk.replay.month;

/** The platform refused a step of a month's reports; the message names the step and the reason. */
class MonthRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MonthRefused(String message) {
        super(message);
    }
}
