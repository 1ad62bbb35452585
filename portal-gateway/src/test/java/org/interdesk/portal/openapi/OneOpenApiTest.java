package org.interdesk.portal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneOpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> RESOURCES =
            List.of("tickets", "audit/ticket-service", "ledgers", "audit/sla-service");

    private static JsonNode service(String path, String schema) throws JsonProcessingException {
        return JSON.readTree("""
            {"paths": {"%s": {"get": {"security": [{"own": []}], "responses": {"200": {"content": {"application/json":
              {"schema": {"$ref": "#/components/schemas/Page"}}}}}}}, "/q/internal": {"get": {}}},
             "components": {"schemas": {"Page": %s, "Problem": {"type": "object"}}}}\
            """.formatted(path, schema));
    }

    @Test
    void pathsOfAllServicesAreThereAndNothingInternal() throws JsonProcessingException {
        JsonNode one = new OneOpenApi(JSON, RESOURCES)
                .add("sla", service("/api/v1/ledgers", "{}"))
                .add("ticket", service("/api/v1/tickets", "{}"))
                .document();

        assertThat(one.path("paths").fieldNames()).toIterable().containsExactly("/api/v1/ledgers", "/api/v1/tickets");
        assertThat(one.at("/paths/~1api~1v1~1tickets/get").has("security")).isFalse();
    }

    @Test
    void aNameWithTwoMeaningsIsToldApart() throws JsonProcessingException {
        JsonNode one = new OneOpenApi(JSON, RESOURCES)
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

    @Test
    void aSharedResourceIsThereOnceAndSaysWhichPartsThereAre() throws JsonProcessingException {
        var journal = JSON.readTree("""
            {"paths": {"/api/v1/audit/{service}/verification": {"get": {"operationId": "verifyAuditJournal", "parameters":
              [{"name": "service", "in": "path", "schema": {"type": "string"}},
               {"name": "limit", "in": "query", "schema": {"type": "integer"}}]}}}}\
            """);

        JsonNode one = new OneOpenApi(JSON, RESOURCES)
                .add("sla", journal)
                .add("ticket", journal)
                .document();

        assertThat(one.path("paths")).hasSize(1);
        var parameters = one.at("/paths/~1api~1v1~1audit~1{service}~1verification/get/parameters");
        assertThat(parameters.at("/0/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("sla-service", "ticket-service");
        assertThat(parameters.at("/1/schema").has("enum")).isFalse();
    }
}
