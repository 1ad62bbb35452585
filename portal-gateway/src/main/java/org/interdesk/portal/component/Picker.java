package org.interdesk.portal.component;

import java.util.List;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.ticket.Parties;
import org.jspecify.annotations.Nullable;

/**
 * Choosing what is touched and who is to be told besides. Tags {@code picker} and {@code told}.
 *
 * @param party the party that tells the others
 * @param chosen codes of the components that are ticked
 * @param named parties that are ticked
 * @param error what is wrong with the components, in words
 * @param partiesError what is wrong with the parties, in words
 */
public record Picker(
        Region<Components> catalogue,
        String party,
        List<String> chosen,
        List<String> named,
        @Nullable String error,
        @Nullable String partiesError) {

    public boolean isChosen(String code) {
        return chosen.contains(code);
    }

    public boolean isNamed(String code) {
        return named.contains(code);
    }

    public List<Components.Group> groups() {
        return catalogue.isMissing() ? List.of() : catalogue.getContent().groups(party);
    }

    public List<String> others() {
        return Parties.others(party);
    }

    /** Who will be told; nobody is known while the catalogue is away. */
    public List<String> touched() {
        return catalogue.isMissing() ? List.of() : catalogue.getContent().touched(chosen, named, party);
    }
}
