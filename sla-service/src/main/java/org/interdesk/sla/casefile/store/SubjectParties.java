package org.interdesk.sla.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Which parties may see which subject: a case, an incident, a report. */
@ApplicationScoped
public class SubjectParties implements PanacheRepositoryBase<SubjectPartyEntity, SubjectPartyEntity.Key> {

    /** Makes these the parties of a subject that had none. */
    public void begin(UUID subject, Collection<String> parties) {
        new HashSet<>(parties).forEach(party -> persist(new SubjectPartyEntity(subject, party)));
    }

    /** Makes exactly these the parties of a subject; one that has left no longer sees it. */
    public void keep(UUID subject, Collection<String> parties) {
        var missing = new HashSet<>(parties);
        for (var known : list("subjectId", subject)) {
            if (!missing.remove(known.party)) {
                delete(known);
            }
        }
        missing.forEach(party -> persist(new SubjectPartyEntity(subject, party)));
    }

    /** The parties of subjects, each in alphabetical order. */
    public Map<UUID, Set<String>> of(Collection<UUID> subjects) {
        var parties = new TreeMap<UUID, Set<String>>();
        if (subjects.isEmpty()) {
            return parties;
        }
        list("subjectId in ?1", List.copyOf(subjects))
                .forEach(line -> parties.computeIfAbsent(line.subjectId, id -> new TreeSet<>())
                        .add(line.party));
        return parties;
    }
}
