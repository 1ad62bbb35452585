package org.interdesk.portal.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.interdesk.kit.testing.RealServers;

/** A test of the running gateway, with a real broker and identity provider and services played by WireMock. */
@QuarkusTest
@WithTestResource(RealServers.class)
@WithTestResource(Services.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortalTest {}
