package org.interdesk.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyTableTest {

    @Test
    void countsWhoRegisteredHeldAndHandedOver() {
        var figures = new PartyTable(List.of(passedOn(), answeredLater())).figures(List.of("BY", "EEC"));

        var by = figures.get(0);
        var eec = figures.get(1);
        assertThat(eec.registered()).isEqualTo(2);
        assertThat(eec.held()).isEqualTo(2);
        assertThat(eec.handedOver()).isEqualTo(1);
        assertThat(eec.answeredAtRegistration()).isEqualTo(1);
        assertThat(eec.firstResponse().medianSeconds()).isEqualTo(5000);
        assertThat(eec.firstResponse().breaches()).isEqualTo(1);
        assertThat(eec.soundLedgers()).isEqualTo(2);
        assertThat(by.registered()).isZero();
        assertThat(by.held()).isEqualTo(1);
        assertThat(by.handedOver()).isZero();
        assertThat(by.resolution().withinTarget()).isEqualTo(1.0);
        assertThat(by.elapsedSeconds()).isEqualTo(60);
    }

    @Test
    void withoutACaseTheMedianIsUnknownAndNotZero() {
        var figures = new PartyTable(List.of()).figures(List.of("KG"));

        assertThat(figures.get(0).resolution().medianSeconds()).isNull();
        assertThat(TableText.of(figures)).contains(" - ");
    }

    private static PlatformCase passedOn() {
        return new PlatformCase(
                json(
                        "{'number':'1','registrant':'EEC','registeredAt':'2012-04-03T06:00:00Z','respondedAt':'2012-04-03T06:00:00Z'}"),
                json(
                        "{'entries':[{'holder':'EEC','elapsedSeconds':100,'workingSeconds':100},{'holder':'BY','elapsedSeconds':60,"
                                + "'workingSeconds':50}],'checks':{'gapless':true,'elapsedAddsUp':true,'workingRecounted':true}}"),
                clocks(
                        "{'kind':'first-response','party':'EEC','state':'FULFILLED','usedSeconds':0}",
                        "{'kind':'resolution','party':'EEC','state':'FULFILLED','usedSeconds':100}",
                        "{'kind':'handover-acceptance','party':'BY','state':'FULFILLED','usedSeconds':10}",
                        "{'kind':'resolution','party':'BY','state':'FULFILLED','usedSeconds':50}"));
    }

    private static PlatformCase answeredLater() {
        return new PlatformCase(
                json(
                        "{'number':'2','registrant':'EEC','registeredAt':'2012-04-03T06:00:00Z','respondedAt':'2012-04-03T08:00:00Z'}"),
                json("{'entries':[],'checks':{'gapless':true,'elapsedAddsUp':true,'workingRecounted':true}}"),
                clocks(
                        "{'kind':'first-response','party':'EEC','state':'FULFILLED','usedSeconds':5000,'breached':true}",
                        "{'kind':'resolution','party':'EEC','state':'RUNNING','usedSeconds':0}"));
    }

    private static List<JsonNode> clocks(String... texts) {
        List<JsonNode> clocks = new ArrayList<>();
        for (var text : texts) {
            clocks.add(json(text));
        }
        return clocks;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
