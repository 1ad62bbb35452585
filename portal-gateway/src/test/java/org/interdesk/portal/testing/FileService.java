package org.interdesk.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A service that sends and takes files which no memory holds; it does with a request what the test says. */
public final class FileService {

    /** Largest body that the gateway passes on to it. */
    public static final long MOST = 4_000_000_000L;

    private static final HttpHandler UP = exchange -> {
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    };

    private @Nullable HttpServer server;
    private @Nullable ExecutorService workers;
    private volatile HttpHandler next = UP;

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers = Executors.newCachedThreadPool();
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.createContext("/q/health/ready", UP);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        next.handle(exchange);
    }

    void stop() {
        if (server != null && workers != null) {
            server.stop(0);
            workers.shutdownNow();
        }
    }

    String url() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers every request from now on in this way. */
    public void answerWith(HttpHandler handler) {
        next = handler;
    }
}
