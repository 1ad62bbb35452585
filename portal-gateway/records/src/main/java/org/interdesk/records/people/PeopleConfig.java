package org.interdesk.records.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the copy of the people is kept. */
@ConfigMapping(prefix = "records.people")
public interface PeopleConfig {

    /**
     * Pause between two looks at Keycloak. A person who was added, moved or given a role is told things after this time at the
     * latest. Each look is one call for each organization and each of its members: with more than some hundred people choose a
     * longer pause.
     */
    @WithDefault("PT1M")
    Duration every();

    /**
     * Largest number of memberships that is copied. Beyond it the copy stays as it is and an error is logged, because people
     * left out by chance would be worse; raise it together with the memory of the process.
     */
    @WithDefault("2000")
    int most();
}
