package org.interdesk.ticket.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who takes part in cases. */
@ConfigMapping(prefix = "ticket.casework")
public interface CaseworkConfig {

    /**
     * Codes of the parties that have a desk and can therefore be offered a case or be waited for. Taking a code away does
     * not touch cases that its desk already has.
     */
    @WithDefault("EEC,AM,BY,KZ,KG,RU")
    Set<String> desks();

    /** The party that joins a case when an offer timed out. It must be one of the desks. */
    @WithDefault("EEC")
    String coordinator();
}
