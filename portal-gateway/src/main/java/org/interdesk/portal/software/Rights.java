package org.interdesk.portal.software;

import java.util.Set;
import org.interdesk.portal.session.SignedIn;

/**
 * What the registry is asked for on behalf of a person, so that nothing is asked that the answer would refuse. What may be
 * done is said by the registry itself.
 */
public record Rights(SignedIn person) {

    private static final Set<String> ENTITLEMENTS =
            Set.of("software-publisher", "download-officer", "desk-lead", "coordinator", "auditor");
    private static final Set<String> DOWNLOADS =
            Set.of("software-publisher", "download-officer", "coordinator", "auditor");

    public String party() {
        return person.party();
    }

    public boolean seesEntitlements() {
        return isOne(ENTITLEMENTS);
    }

    public boolean seesDownloads() {
        return isOne(DOWNLOADS);
    }

    /** Whether the person registers products of the own party. */
    public boolean publishes() {
        return has("software-publisher");
    }

    public boolean publishesFor(String owner) {
        return publishes() && party().equals(owner);
    }

    /** Whether the person may fetch files at all; which ones is another question. */
    public boolean fetches() {
        return publishes() || has("download-officer");
    }

    /** Whether the person sees software that the own party has no entitlement to. */
    public boolean looksOn() {
        return has("coordinator");
    }

    private boolean has(String role) {
        return person.roles().contains(role);
    }

    private boolean isOne(Set<String> roles) {
        return roles.stream().anyMatch(this::has);
    }
}
