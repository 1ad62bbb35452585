package org.interdesk.records.people.model;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person as a member of one party. Somebody who belongs to two parties is two of these, with the same subject.
 *
 * @param subject the identity provider's id, as tokens carry it
 * @param name what to show to people
 * @param mail null if the identity provider knows none
 * @param roles realm roles; the same in every party of the person
 */
public record Person(
        String party, String subject, String name, @Nullable String mail, Language language, Set<String> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** Names the roles in the order of the alphabet. */
    public Set<String> sortedRoles() {
        return new TreeSet<>(roles);
    }
}
