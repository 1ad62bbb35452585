package org.interdesk.incident.party;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who takes part in incidents and maintenance. */
@ConfigMapping(prefix = "incident.party")
public interface PartyConfig {

    /**
     * Codes of the parties that have a desk and can therefore be told of an incident or asked for consent. Taking a code away
     * does not touch what its desk was told before.
     */
    @WithDefault("EEC,AM,BY,KZ,KG,RU")
    Set<String> desks();
}
