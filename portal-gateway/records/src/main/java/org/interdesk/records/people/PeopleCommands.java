package org.interdesk.records.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interdesk.kit.time.Now;
import org.interdesk.records.people.model.Person;
import org.interdesk.records.people.store.People;

/** Taking over what Keycloak says of the people. */
@ApplicationScoped
@Transactional
public class PeopleCommands {

    private final People rows;
    private final Now now;

    PeopleCommands(People rows, Now now) {
        this.rows = rows;
        this.now = now;
    }

    /** Makes the copy equal to {@code people}; whoever is not among them is taken out. Two at a time follow each other. */
    void replace(List<Person> people) {
        rows.claim(now.instant());
        rows.replace(people);
    }
}
