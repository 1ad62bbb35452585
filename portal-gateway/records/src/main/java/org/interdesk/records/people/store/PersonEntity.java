package org.interdesk.records.people.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.interdesk.records.people.model.Language;
import org.interdesk.records.people.model.Person;
import org.jspecify.annotations.Nullable;

/** The row of a membership. */
@Entity
@IdClass(PersonEntity.Key.class)
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class PersonEntity {

    /** Names a membership. */
    record Key(String party, String subject) implements Serializable {}

    @Id
    String party;

    @Id
    String subject;

    String name;

    @Nullable
    String mail;

    String language;

    String[] roles;

    protected PersonEntity() {}

    PersonEntity(Person person) {
        party = person.party();
        subject = person.subject();
        keep(person);
    }

    final void keep(Person person) {
        name = person.name();
        mail = person.mail();
        language = person.language().tag();
        roles = person.sortedRoles().toArray(String[]::new);
    }

    Key key() {
        return new Key(party, subject);
    }

    Person person() {
        return new Person(
                party, subject, name, mail, Language.valueOf(language.toUpperCase(Locale.ROOT)), Set.of(roles));
    }
}
