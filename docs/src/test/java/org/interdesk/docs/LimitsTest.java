package org.interdesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import org.interdesk.kit.file.FilesConfig;
import org.junit.jupiter.api.Test;

/** Limits that are set in two places and are one limit. */
class LimitsTest {

    @Test
    void theGatewayLetsFilesThroughThatTheRegistryTakesAndNoLargerOnes() throws NoSuchMethodException {
        String taken = FilesConfig.class
                .getMethod("maxSize")
                .getAnnotation(WithDefault.class)
                .value();

        assertThat(Repository.settingsOf("portal-gateway"))
                .containsEntry("interdesk.gateway.rooms.registry.max-body-size", taken);
        assertThat(Repository.settingsOf("software-registry-service")).doesNotContainKey("kit.files.max-size");
    }
}
