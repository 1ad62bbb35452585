package org.interdesk.records;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keycloak and sla-service as this service sees them. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    private static final String ADMIN = "/admin/realms/interdesk";
    private static final WireMockServer KEYCLOAK =
            new WireMockServer(wireMockConfig().dynamicPort());
    private static final WireMockServer SLA =
            new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public Map<String, String> start() {
        KEYCLOAK.start();
        SLA.start();
        forgetPeople();
        return Map.of(
                "quarkus.oidc-client.auth-server-url",
                KEYCLOAK.baseUrl() + "/realms/interdesk",
                "quarkus.oidc-client.credentials.secret",
                "secret",
                "INTERDESK_RECORDS_SLA_URL",
                SLA.baseUrl());
    }

    @Override
    public void stop() {
        KEYCLOAK.stop();
        SLA.stop();
    }

    public static WireMockServer keycloak() {
        return KEYCLOAK;
    }

    public static WireMockServer sla() {
        return SLA;
    }

    /** Keycloak is up and gives this service a token, but knows no organization. */
    public static void forgetPeople() {
        KEYCLOAK.resetAll();
        KEYCLOAK.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        KEYCLOAK.stubFor(post("/realms/interdesk/protocol/openid-connect/token")
                .willReturn(json("{\"access_token\":\"admin-token\",\"token_type\":\"Bearer\",\"expires_in\":600}")));
        organizations("[]");
    }

    /** Says which organizations there are, as {@code alias=id}. */
    public static void organizations(Map<String, String> idsByAlias) {
        organizations(idsByAlias.entrySet().stream()
                .map(one -> "{\"id\":\"%s\",\"alias\":\"%s\",\"enabled\":true,\"unheard\":1}"
                        .formatted(one.getValue(), one.getKey()))
                .collect(Collectors.joining(",", "[", "]")));
    }

    public static void organizations(String json) {
        KEYCLOAK.stubFor(page(ADMIN + "/organizations", 0).willReturn(json(json)));
    }

    /** Says who belongs to an organization, from the {@code first} on. */
    public static void members(String organization, int first, String json) {
        KEYCLOAK.stubFor(page(ADMIN + "/organizations/" + organization + "/members", first)
                .withQueryParam("briefRepresentation", equalTo("false"))
                .willReturn(json(json)));
    }

    public static void roles(String user, String... names) {
        KEYCLOAK.stubFor(get(ADMIN + "/users/" + user + "/role-mappings/realm/composite")
                .withHeader("Authorization", equalTo("Bearer admin-token"))
                .willReturn(json(java.util.Arrays.stream(names)
                        .map(name -> "{\"id\":\"x\",\"name\":\"" + name + "\"}")
                        .collect(Collectors.joining(",", "[", "]")))));
    }

    /** So many members that they fill a page of Keycloak. */
    public static String fullPageOf(String prefix) {
        return IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\":\"%s-%d\",\"username\":\"%1$s-%2$d\",\"enabled\":true}".formatted(prefix, i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static MappingBuilder page(String path, int first) {
        return get(urlPathEqualTo(path))
                .withHeader("Authorization", equalTo("Bearer admin-token"))
                .withQueryParam("first", equalTo(Integer.toString(first)))
                .withQueryParam("max", equalTo("100"));
    }

    public static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }
}
