package org.interdesk.replay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private final Mapping mapping = Mapping.shipped();

    @ParameterizedTest
    @CsvSource({
        "Org line C,EEC",
        "Org line A2,RU",
        "Org line B,BY",
        "Other,KZ",
        "Org line G4,KG",
        "Org line G1,KG",
        "Org line V7n,AM",
        "Org line V2,AM",
        "Org line E,AM",
        "Org line H,AM"
    })
    void everyLineHasAParty(String line, String party) {
        assertThat(mapping.party(line)).isEqualTo(party);
    }

    @ParameterizedTest
    @CsvSource({"Low,LOW", "Medium,MEDIUM", "High,HIGH", "Major,CRITICAL"})
    void impactIsImpactAndUrgency(String word, String impact) {
        assertThat(mapping.impact(word)).contains(impact);
    }

    @ParameterizedTest
    @CsvSource({
        "Wait - User,WAITING_REQUESTER",
        "Wait - Vendor,WAITING_SUPPLIER",
        "Wait - Implementation,WAITING_SUPPLIER",
        "Wait - Customer,WAITING_PARTY",
        "Wait,WAITING_PARTY",
        "In Call,RESOLVED_BY_PHONE",
        "Unmatched,NOTE"
    })
    void subStatusesHaveTheMeaningOfTheSpecification(String subStatus, Meaning meaning) {
        assertThat(mapping.meaning(subStatus)).contains(meaning);
    }
}
