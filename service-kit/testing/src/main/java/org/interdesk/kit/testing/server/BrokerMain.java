package org.interdesk.kit.testing.server;

import java.io.PrintStream;

/**
 * Formats the broker's storage and then is the broker, in one process instead of two.
 *
 * <p>Kafka is reached by reflection, because its classes are on this process's class path only and not on that of the
 * tests.
 */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        var format = new String[] {"format", "--cluster-id", "aW50ZXJkZXNrLXRlc3RzLQ", "--config", args[0]};
        var formatted = Class.forName("kafka.tools.StorageTool")
                .getMethod("execute", String[].class, PrintStream.class)
                .invoke(null, format, System.out);
        if (!Integer.valueOf(0).equals(formatted)) {
            System.err.println("Kafka's storage could not be formatted: " + formatted);
            System.exit(1);
        }
        Class.forName("kafka.Kafka").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
