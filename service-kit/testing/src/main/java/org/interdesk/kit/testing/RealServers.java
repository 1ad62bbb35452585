package org.interdesk.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.interdesk.kit.testing.server.BuildRoot;
import org.interdesk.kit.testing.server.ModuleDatabase;
import org.interdesk.kit.testing.server.ModuleTopics;
import org.interdesk.kit.testing.server.SharedServers;
import org.interdesk.kit.testing.server.TestIssuer;
import org.jspecify.annotations.Nullable;

/**
 * Real PostgreSQL, real Kafka and a token issuer for the service under test.
 *
 * <p>PostgreSQL and Kafka are shared by all modules of a build; each module has a database, roles and topics of its own,
 * made empty once per test process. The application role is as powerless as in production. Use with {@code
 * @QuarkusTestResource(RealServers.class)} on one test class per module: it holds for all of them.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        var servers = SharedServers.use();
        var database = ModuleDatabase.prepare(servers, BuildRoot.module());
        var topics = ModuleTopics.prepare(servers, BuildRoot.module());
        issuer = TestIssuer.start();
        TestEnvironment.set(TestEnvironment.ISSUER, issuer.url());

        var config = new HashMap<String, String>();
        config.putAll(database.config());
        config.putAll(topics.config());
        config.put("quarkus.oidc.auth-server-url", issuer.url());
        config.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        return config;
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.stop();
        }
    }
}
