package org.interdesk.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: it keeps cookies, follows redirects and signs in when it is led to the identity provider. */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base =
            "http://127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    private final @Nullable String person;

    private Browser(@Nullable String person) {
        this.person = person;
    }

    /** Somebody with an account who has not signed in yet; it happens as soon as a page asks for it. */
    public static Browser of(String name, String party, String... roles) {
        return new Browser(name + ":" + party + ":" + String.join(",", roles));
    }

    public static Browser anonymous() {
        return new Browser(null);
    }

    /** What a page answered in the end. */
    public record Answer(int status, URI address, Document page, HttpResponse<String> raw) {}

    public Browser prefer(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
        return this;
    }

    public Answer get(String path) {
        return follow(send(request(URI.create(base + path)).GET().build()));
    }

    /** Begins the session of a person. */
    public Browser signIn() {
        get("/session/start");
        return this;
    }

    /** Sends a form of a page of the portal. */
    public Answer post(String path, Map<String, String> form) {
        return follow(send(form(path, form).header("Origin", base).build()));
    }

    /** Sends a form from somewhere else. */
    public HttpResponse<String> postFrom(String origin, String path, Map<String, String> form) {
        return send(form(path, form).header("Origin", origin).build());
    }

    /** One request without following where it leads. */
    public HttpResponse<String> raw(String path, String... headers) {
        HttpRequest.Builder request = request(URI.create(base + path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** What a page says of itself without its content. */
    public HttpResponse<String> head(String path) {
        return send(request(URI.create(base + path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Begins a download; the bytes are read from the answer as the test goes on. */
    public HttpResponse<InputStream> stream(String path) {
        return send(request(URI.create(base + path)).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends a form with a file from a page of the portal. */
    public Answer send(String path, FormWithFile form) {
        return follow(sendRaw(path, form));
    }

    /** As {@link #send(String, FormWithFile)}, without following where it leads. */
    public HttpResponse<String> sendRaw(String path, FormWithFile form) {
        return sendFrom(base, path, form);
    }

    /** Sends a form with a file from somewhere else. */
    public HttpResponse<String> sendFrom(String origin, String path, FormWithFile form) {
        return send(request(URI.create(base + path))
                .header("Content-Type", FormWithFile.TYPE)
                .header("Origin", origin)
                .POST(form.publisher())
                .build());
    }

    /** Opens a stream of events and hands over its lines until it is closed. */
    public Listening listen(String path, Consumer<String> onLine) {
        HttpRequest request = request(URI.create(base + path))
                .header("Accept", "text/event-stream")
                .build();
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(onLine)));
        return () -> answer.cancel(true);
    }

    /** Something that is listened to until it is closed. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    private record Lines(Consumer<String> onLine) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            onLine.accept(line);
        }

        @Override
        public void onError(Throwable ended) {}

        @Override
        public void onComplete() {}
    }

    private HttpRequest.Builder form(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Answer follow(HttpResponse<String> response) {
        HttpResponse<String> at = response;
        for (int hops = 0; hops < 12 && at.statusCode() / 100 == 3; hops++) {
            URI next = at.uri().resolve(at.headers().firstValue("Location").orElseThrow());
            if (person != null && next.getPath().endsWith("/protocol/openid-connect/auth")) {
                next = URI.create(next + "&login_hint=" + encoded(person));
            }
            at = send(request(next).GET().build());
        }
        return new Answer(
                at.statusCode(), at.uri(), Jsoup.parse(at.body(), at.uri().toString()), at);
    }

    /** Whatever does not answer fails the test that asked. */
    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new AssertionError(request + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
