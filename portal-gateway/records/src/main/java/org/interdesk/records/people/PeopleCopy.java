package org.interdesk.records.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.records.people.model.Person;
import org.jboss.logging.Logger;

/**
 * Keeps the copy of the people up to date. While Keycloak is away, or answers nothing, the last good copy stays: people go on
 * being told what they were told before.
 */
@ApplicationScoped
public class PeopleCopy {

    static final String IDENTITY = "records.people";

    private static final Logger LOG = Logger.getLogger(PeopleCopy.class);

    private final Realm realm;
    private final PeopleCommands commands;
    private final PeopleConfig config;
    private final CurrentViewer viewer;
    private boolean failing;

    PeopleCopy(Realm realm, PeopleCommands commands, PeopleConfig config, CurrentViewer viewer) {
        this.realm = realm;
        this.commands = commands;
        this.config = config;
        this.viewer = viewer;
    }

    @Scheduled(every = "${records.people.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        refresh();
    }

    /** Looks at Keycloak and takes over what it says; false, with nothing changed, if that was not possible. */
    public boolean refresh() {
        List<Person> people;
        try {
            people = realm.people(config.most());
        } catch (RuntimeException away) {
            return keep("Keycloak does not say who belongs to the parties: " + away.getMessage());
        }
        if (people.isEmpty()) {
            return keep("Keycloak names nobody; the client interdesk-records needs view-users and view-organizations");
        }
        if (people.size() > config.most()) {
            LOG.errorf("more people belong to the parties than records.people.most = %d", config.most());
            return keep("there are too many people to copy");
        }
        viewer.asSystem(IDENTITY, () -> commands.replace(people));
        if (failing) {
            failing = false;
            LOG.infof("the copy of %d people is up to date again", people.size());
        }
        return true;
    }

    private boolean keep(String why) {
        if (!failing) {
            failing = true;
            LOG.warnf("the copy of the people stays as it is: %s", why);
        }
        return false;
    }
}
