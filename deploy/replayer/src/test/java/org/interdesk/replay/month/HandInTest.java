package org.interdesk.replay.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.List;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.plan.Mapping;
import org.junit.jupiter.api.Test;

/** A history in which nobody did anything. */
class HandInTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YearMonth APRIL = YearMonth.of(2012, 4);

    private final Desks desks = new Desks(2012, 2012);
    private final HandIn handIn = new HandIn(new SegmentHistory(List.of(), Mapping.shipped(), desks), desks);

    @Test
    void whoDidNothingKnowsNothingOfItsComponents() throws Exception {
        var content = content("{\"code\": \"TTP\", \"origin\": \"PREFILLED\", \"spans\": []}");

        assertThat(content.at("/figures/requests.registered/number").asInt()).isEqualTo(3);
        assertThat(content.at("/figures/downtime.unplanned/unknownBecause").asText())
                .isNotBlank();
        assertThat(content.at("/figures/incidents.high/unknownBecause").asText())
                .isNotBlank();
        assertThat(content.at("/figures").has("staff.engaged"))
                .as("a field that the form does not have")
                .isFalse();
        assertThat(content.at("/components/TTP/silence").asText()).isEqualTo("MISSING");
        assertThat(content.at("/components/TTP/spans/0/state").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void whatWasSaidBeforeStays() throws Exception {
        var content = content("""
                {"code": "TTP", "origin": "ENTERED", "silence": "OK", "spans": [
                  {"state": "DOWNTIME", "from": "2012-04-05T00:00:00Z", "to": "2012-04-05T02:00:00Z"}]}""");

        assertThat(content.at("/figures/downtime.unplanned/number").asInt()).isEqualTo(60);
        assertThat(content.at("/components/TTP/silence").asText()).isEqualTo("OK");
        assertThat(content.at("/components/TTP/spans/0/state").asText()).isEqualTo("DOWNTIME");
    }

    private JsonNode content(String component) throws Exception {
        var revision = JSON.readTree("""
                {"figures": [
                  {"key": "requests.registered", "number": 3, "origin": "PREFILLED"},
                  {"key": "resolution.share", "number": -1, "origin": null},
                  {"key": "incidents.high", "number": 0, "origin": "PREFILLED"},
                  {"key": "downtime.unplanned", "number": 60, "origin": "ENTERED"}],
                 "components": [%s]}""".formatted(component));
        return JSON.valueToTree(handIn.content(revision, "KZ", APRIL));
    }
}
