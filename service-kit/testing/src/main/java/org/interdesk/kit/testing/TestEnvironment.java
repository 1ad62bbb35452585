package org.interdesk.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What {@link RealServers} prepared, for fixtures that act from outside the application.
 *
 * <p>Kept as system properties, because the application under test and its fixtures may be loaded by different class
 * loaders.
 */
public final class TestEnvironment {

    public static final String JDBC_URL = "interdesk.test.jdbc-url";
    public static final String OWNER = "interdesk.test.owner";
    public static final String APP = "interdesk.test.app";
    public static final String KAFKA = "interdesk.test.kafka";
    public static final String TOPIC_PREFIX = "interdesk.test.topic-prefix";
    public static final String ISSUER = "interdesk.test.issuer";

    private TestEnvironment() {}

    public static void set(String name, String value) {
        System.setProperty(name, value);
    }

    public static String get(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    name + " is not known: is the test annotated with @QuarkusTestResource(RealServers.class)?");
        }
        return value;
    }

    /** The topic of this module that stands for {@code name}, for example {@code interdesk.ticket}. */
    public static String topic(String name) {
        return get(TOPIC_PREFIX) + name;
    }

    /** Sees and may do everything; for looking at what is stored, past every fence. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(get(JDBC_URL), "postgres", "");
    }

    /** As the role that migrates. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(get(JDBC_URL), get(OWNER), "test");
    }

    /** As the role the service runs as. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(get(JDBC_URL), get(APP), "test");
    }
}
