package org.interdesk.records;

import java.util.stream.Stream;
import org.interdesk.kit.testing.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceArchitecture.rules("org.interdesk.records");
    }
}
