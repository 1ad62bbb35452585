package org.interdesk.records.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that behaves as real ones sometimes do: refuses a recipient, puts everybody off, or hangs up. It keeps what it has taken
 * completely, also where it hangs up before saying so.
 */
final class UnkindServer implements AutoCloseable {

    /** What it does wrong. */
    enum Manner {
        /** Answers 550 to a recipient whose address contains {@code refused}. */
        REFUSES_RECIPIENT,
        /** Answers 550 to whoever sends. */
        REFUSES_SENDER,
        /** Answers 451 to every recipient. */
        PUTS_OFF,
        /** Takes the message, and hangs up without having said so. */
        HANGS_UP_AFTER_DATA
    }

    private final ServerSocket socket;
    private final Manner manner;
    private final Runnable meanwhile;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private UnkindServer(ServerSocket socket, Manner manner, Runnable meanwhile) {
        this.socket = socket;
        this.manner = manner;
        this.meanwhile = meanwhile;
    }

    static UnkindServer start(Manner manner) {
        return start(manner, () -> {});
    }

    /** @param meanwhile what happens whenever it is told of a recipient, before it answers */
    static UnkindServer start(Manner manner, Runnable meanwhile) {
        try {
            var socket = new ServerSocket(MailPort.get(), 5, InetAddress.getLoopbackAddress());
            var server = new UnkindServer(socket, manner, meanwhile);
            var thread = new Thread(server::serve, "unkind-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The messages it has taken completely. */
    List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                talk(connection);
            } catch (IOException gone) {
                // the test has closed the server, or the client the connection
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        say(connection, "220 unkind");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("MAIL") && manner == Manner.REFUSES_SENDER) {
                say(connection, "550 not from you");
            } else if (command.startsWith("RCPT")) {
                meanwhile.run();
                say(connection, answerTo(line));
            } else if (command.startsWith("DATA")) {
                say(connection, "354 go on");
                taken.add(message(in));
                if (manner == Manner.HANGS_UP_AFTER_DATA) {
                    return;
                }
                say(connection, "250 taken");
            } else if (command.startsWith("QUIT")) {
                say(connection, "221 bye");
                return;
            } else {
                say(connection, "250 unkind");
            }
        }
    }

    private String answerTo(String recipient) {
        return switch (manner) {
            case REFUSES_RECIPIENT -> recipient.contains("refused") ? "550 no such mailbox" : "250 ok";
            case PUTS_OFF -> "451 try again later";
            case REFUSES_SENDER, HANGS_UP_AFTER_DATA -> "250 ok";
        };
    }

    private static String message(BufferedReader in) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }
}
