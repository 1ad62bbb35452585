package org.interdesk.portal.session;

/** Somebody is signed in and belongs to several parties, or to none. */
public class PartyNotChosen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartyNotChosen() {
        super("no party chosen", null, false, false);
    }
}
