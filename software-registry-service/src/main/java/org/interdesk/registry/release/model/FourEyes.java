package org.interdesk.registry.release.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * Everybody who made or changed a draft or its files. Whoever publishes must not be among them, so that two people have
 * looked at what goes out.
 */
public record FourEyes(Set<String> editors) {

    public FourEyes {
        editors = Set.copyOf(editors);
    }

    public static FourEyes startedBy(String subject) {
        return new FourEyes(Set.of(subject));
    }

    public FourEyes and(String subject) {
        Set<String> more = new TreeSet<>(editors);
        more.add(subject);
        return new FourEyes(more);
    }

    public boolean letPublish(String subject) {
        return !editors.contains(subject);
    }
}
