package org.interdesk.registry.entitlement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who can be given software. */
@ConfigMapping(prefix = "registry.entitlement")
public interface EntitlementConfig {

    /**
     * Codes of the parties that can be given an entitlement. Taking a code away does not touch the entitlements its party
     * already has.
     */
    @WithDefault("EEC,AM,BY,KZ,KG,RU")
    Set<String> parties();
}
