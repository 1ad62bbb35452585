package org.interdesk.records.delivery.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The port at which the mail server of the tests is, or is not, as a test wants it. */
public class MailPort implements QuarkusTestResourceLifecycleManager {

    private static final String PROPERTY = "records.test.smtp-port";

    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(socket.getLocalPort());
            System.setProperty(PROPERTY, port);
            return Map.of("records.mail-server.port", port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {}

    static int get() {
        return Integer.parseInt(System.getProperty(PROPERTY));
    }
}
