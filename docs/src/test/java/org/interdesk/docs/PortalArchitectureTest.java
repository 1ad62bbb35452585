package org.interdesk.docs;

import java.util.stream.Stream;
import org.interdesk.kit.testing.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The architecture rules for portal-gateway. They are asked here, because the fixtures bring a database, which the portal
 * does not have.
 */
class PortalArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceArchitecture.rules(
                "org.interdesk.portal", Repository.ROOT.resolve("portal-gateway/target/classes"));
    }
}
