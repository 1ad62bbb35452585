package org.interdesk.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.UUID;

/** A release of a product that is the test's own, made by two publishers of the Commission at the REST API. */
public final class NewRelease {

    private static final String VERSION = "2.4.0";
    private static final String FILE = "gateway-2.4.0.bin";
    private static final int CREATED = 201;

    private final String product = "gateway-" + UUID.randomUUID().toString().substring(0, 8);
    private final Desk maker;
    private final Desk secondPerson;

    private NewRelease(Platform platform) {
        maker = Desk.person(platform, "v.tikhonov");
        secondPerson = Desk.person(platform, "n.ermakova");
    }

    /** Registers the product, and drafts a release of it with one file. */
    public static NewRelease drafted(Platform platform, byte[] content) {
        var release = new NewRelease(platform);
        release.maker.does("/products", """
                {"code": "%s", "kind": "GATEWAY", "nameRu": "Интеграционный шлюз", "nameEn": "Integration gateway",
                 "descriptionRu": "Обмен сообщениями", "descriptionEn": "Exchange of messages", "classification": "open",
                 "transferTerms": "Безвозмездно"}""".formatted(release.product));
        release.maker.does("/products/" + release.product + "/releases", """
                {"version": "%s", "channel": "STABLE", "notesRu": "Исправлен разбор очереди", "notesEn": "Queue fixed"}""".formatted(VERSION));
        var sent = Http.send(Http.to(release.maker.url(release.file()))
                .header("Authorization", "Bearer " + release.maker.token())
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
        assertThat(sent.status()).as(sent.text()).isEqualTo(CREATED);
        return release;
    }

    /** Gives the product to a party, which may download it from then on. */
    public NewRelease handedOverTo(String party) {
        maker.does("/entitlements", """
                {"product": "%s", "party": "%s", "transferAct": "ПП-17/2026", "actDate": "2026-09-01"}""".formatted(product, party));
        return this;
    }

    /** Publishes the draft as a second person. */
    public NewRelease published() {
        var answer = publishedBy(secondPerson);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return this;
    }

    /** Asks for publication, which only a second person gets. */
    public Http.Answer publishedBy(Desk publisher) {
        return Http.send(Http.to(publisher.url(path() + "/publication"))
                .header("Authorization", "Bearer " + publisher.token())
                .header("Content-Type", "application/json")
                .header("If-Match", maker.get(path()).header("ETag"))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    public Desk maker() {
        return maker;
    }

    /** Code of the product. */
    public String product() {
        return product;
    }

    public String version() {
        return VERSION;
    }

    /** Below {@code /api/v1}, as is that of the file. */
    public String path() {
        return "/products/" + product + "/releases/" + VERSION;
    }

    public String file() {
        return path() + "/files/" + FILE;
    }
}
