package org.interdesk.portal.session;

import jakarta.enterprise.context.RequestScoped;

/** The person at the browser, where a page cannot do without. */
@RequestScoped
public class SignedInUser {

    private final Visitor visitor;

    SignedInUser(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @throws PartyNotChosen when somebody is signed in, but it is not settled for whom */
    public SignedIn get() {
        return visitor.find().orElseThrow(PartyNotChosen::new);
    }
}
