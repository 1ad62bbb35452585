package org.interdesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.interdesk.replay.Unusable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A desk agent's session at the portal, signed in by the identity provider's forms, as a browser without scripts does. */
final class BrowserSession {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Installation installation;

    private BrowserSession(Installation installation) {
        this.installation = installation;
    }

    static BrowserSession of(Installation installation, String party) throws IOException, InterruptedException {
        var user = StreamSupport.stream(
                        installation.json("credentials.json").path("users").spliterator(), false)
                .filter(one -> one.path("party").asText().equals(party))
                .filter(one -> one.path("roles").toString().contains("\"desk-agent\""))
                .findFirst()
                .orElseThrow(() -> new Unusable("no desk agent of " + party));
        var session = new BrowserSession(installation);
        var namePage = session.send(HttpRequest.newBuilder(session.portal("/session/start?returnTo=%2F")));
        var passwordPage = session.submit(
                namePage, Map.of("username", user.path("username").asText()));
        session.submit(passwordPage, Map.of("password", user.path("password").asText()));
        return session;
    }

    /** What the portal tells this session's open pages, as it comes. */
    InputStream live() throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(portal("/live"))
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new Unusable("/live was answered " + answer.statusCode());
        }
        return answer.body();
    }

    private URI portal(String path) {
        return URI.create(installation.credentials().gateway() + path);
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form[method=post]");
        if (form == null) {
            throw new Unusable("There is no sign-in form at " + page.uri().getPath() + " (" + page.statusCode() + ")");
        }
        var content = new StringJoiner("&");
        for (Element hidden : form.select("input[type=hidden]")) {
            content.add(encoded(hidden.attr("name")) + "=" + encoded(hidden.attr("value")));
        }
        fields.forEach((name, value) -> content.add(encoded(name) + "=" + encoded(value)));
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(content.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
