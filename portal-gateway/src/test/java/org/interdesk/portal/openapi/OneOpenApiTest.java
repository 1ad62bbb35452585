package org.interdesk.portal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OneOpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode service(String path, String schema) throws JsonProcessingException {
        return JSON.readTree("""
            {"paths": {"%s": {"get": {"security": [{"own": []}], "responses": {"200": {"content": {"application/json":
              {"schema": {"$ref": "#/components/schemas/Page"}}}}}}}, "/q/internal": {"get": {}}},
             "components": {"schemas": {"Page": %s, "Problem": {"type": "object"}}}}\
            """.formatted(path, schema));
    }

    @Test
    void pathsOfAllServicesAreThereAndNothingInternal() throws JsonProcessingException {
        JsonNode one = new OneOpenApi(JSON)
                .add("sla", service("/api/v1/ledgers", "{}"))
                .add("ticket", service("/api/v1/tickets", "{}"))
                .document();

        assertThat(one.path("paths").fieldNames()).toIterable().containsExactly("/api/v1/ledgers", "/api/v1/tickets");
        assertThat(one.at("/paths/~1api~1v1~1tickets/get").has("security")).isFalse();
    }

    @Test
    void aNameWithTwoMeaningsIsToldApart() throws JsonProcessingException {
        JsonNode one = new OneOpenApi(JSON)
                .add("sla", service("/api/v1/ledgers", "{\"type\": \"object\"}"))
                .add("ticket", service("/api/v1/tickets", "{\"type\": \"array\"}"))
                .document();

        assertThat(one.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Page", "TicketPage", "Problem");
        assertThat(one.at("/paths/~1api~1v1~1tickets/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/TicketPage");
        assertThat(one.at("/paths/~1api~1v1~1ledgers/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Page");
    }
}
