package org.interdesk.registry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.TestUsers;

/** Somebody who calls the registry. */
public record Caller(String party, String token) {

    public static final String API = "/api/v1";

    /** Makes software. */
    public static Caller publisher(String party) {
        return new Caller(party, TestUsers.named("maker-" + party, party, Roles.SOFTWARE_PUBLISHER));
    }

    /** Looks at what another publisher of the party has made. */
    public static Caller secondPublisher(String party) {
        return new Caller(party, TestUsers.named("checker-" + party, party, Roles.SOFTWARE_PUBLISHER));
    }

    public static Caller officer(String party) {
        return new Caller(party, TestUsers.token(party, Roles.DOWNLOAD_OFFICER));
    }

    public static Caller integrator(String party) {
        return new Caller(party, TestUsers.integrator(party));
    }

    public static Caller with(String party, String... roles) {
        return new Caller(party, TestUsers.token(party, roles));
    }

    public static String someCode() {
        return "p-" + UUID.randomUUID();
    }

    public RequestSpecification call() {
        return given().header("Authorization", "Bearer " + token).urlEncodingEnabled(false);
    }

    public Response get(String path) {
        return call().get(API + path);
    }

    public Response post(String path, Object body) {
        return call().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + path);
    }

    public static Map<String, Object> product(String code) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code);
        body.put("kind", "GATEWAY");
        body.put("nameRu", "Интеграционный шлюз");
        body.put("nameEn", "Integration gateway");
        body.put("descriptionRu", "Обмен сообщениями общих процессов");
        body.put("descriptionEn", "Exchange of messages of common processes");
        body.put("classification", "62.01.29");
        body.put("transferTerms", "Передаётся по акту без права распространения");
        return body;
    }

    /** Registers a product of a fresh code, and names it. */
    public String registered() {
        String code = someCode();
        post("/products", product(code)).then().statusCode(201);
        return code;
    }

    public static Map<String, Object> release(String version) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        body.put("channel", version.contains("-") ? "PREVIEW" : "STABLE");
        body.put("notesRu", "Исправлена потеря сообщений");
        body.put("notesEn", "Messages are not lost any more");
        return body;
    }

    public static String path(String code, String version) {
        return "/products/" + code + "/releases/" + version;
    }

    public Response drafts(String code, String version) {
        return post("/products/" + code + "/releases", release(version));
    }

    public Response puts(String code, String version, String name, byte[] content) {
        return puts(code, version, name, content, Map.of());
    }

    /** The bytes go out of a file, which REST Assured streams; an array it copies byte by byte, at a second for each megabyte. */
    public Response puts(String code, String version, String name, byte[] content, Map<String, String> headers) {
        try {
            Path upload = Files.createTempFile("upload", ".bin");
            try {
                Files.write(upload, content);
                return call().contentType("application/octet-stream")
                        .headers(headers)
                        .body(upload.toFile())
                        .put(API + path(code, version) + "/files/" + name);
            } finally {
                Files.delete(upload);
            }
        } catch (IOException noTemporaryFile) {
            throw new UncheckedIOException(noTemporaryFile);
        }
    }

    public Response publishes(String code, String version) {
        return post(path(code, version) + "/publication", Map.of());
    }

    public Response withdraws(String code, String version) {
        return post(path(code, version) + "/withdrawal", Map.of("reason", "Теряет сообщения"));
    }

    public Response grants(String code, String party) {
        return grants(code, party, Map.of());
    }

    public Response grants(String code, String party, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("product", code);
        body.put("party", party);
        body.put("transferAct", "АП-17/2026");
        body.put("actDate", "2026-11-18");
        return post("/entitlements", body);
    }

    /** Has a release out with one package; made and published by two people of this caller's party. */
    public void hasPublished(String code, String version, byte[] content) {
        drafts(code, version).then().statusCode(201);
        puts(code, version, "package.bin", content).then().statusCode(201);
        secondPublisher(party).publishes(code, version).then().statusCode(200);
    }

    public Response fetches(String code, String version) {
        return get(path(code, version) + "/files/package.bin");
    }

    /** Fetches the package, and waits until the end of it is on record: the last byte arrives before that. */
    public void hasFetched(String code, String version) {
        fetches(code, version).then().statusCode(200);
        awaitRecord(code);
    }

    /** Waits until the latest download of a product has ended, and answers the records. */
    public Response awaitRecord(String code) {
        String records = "/downloads?product=" + code;
        await("the end of the download is on record")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !"RUNNING".equals(get(records).path("items[0].outcome")));
        return get(records);
    }

    public Response reports(String code, String version, Map<String, Object> step) {
        return post(path(code, version) + "/adoption", step);
    }
}
