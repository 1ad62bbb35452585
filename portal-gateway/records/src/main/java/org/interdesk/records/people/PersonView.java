package org.interdesk.records.people;

import java.util.List;
import org.interdesk.records.people.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * A member of the viewer's party.
 *
 * @param mail null if Keycloak knows none; then nobody can write to the person
 * @param language {@code ru} or {@code en}
 */
public record PersonView(
        String subject, String name, @Nullable String mail, String language, List<String> roles) {

    static PersonView of(Person person) {
        return new PersonView(
                person.subject(),
                person.name(),
                person.mail(),
                person.language().tag(),
                List.copyOf(person.sortedRoles()));
    }
}
