package org.interdesk.portal.service;

/** A service did not answer, not in time, or not sensibly. */
public class ServiceDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServiceDown(String message) {
        super(message);
    }
}
