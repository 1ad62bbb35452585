package org.interdesk.records.subscription.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @ParameterizedTest(name = "{0}: routine {1}, important {2}, urgent {3}")
    @CsvSource({"ALL,true,true,true", "IMPORTANT,false,true,true", "URGENT,false,false,true", "NONE,false,false,false"})
    void aChoiceSendsWhatIsLoudEnough(MailChoice choice, boolean routine, boolean important, boolean urgent) {
        assertThat(choice.wants(Importance.ROUTINE)).isEqualTo(routine);
        assertThat(choice.wants(Importance.IMPORTANT)).isEqualTo(important);
        assertThat(choice.wants(Importance.URGENT)).isEqualTo(urgent);
    }

    @Test
    void whoNeverChoseGetsWhatIsImportant() {
        for (var kind : NoticeKind.values()) {
            assertThat(Choices.USUAL.wantsMail(kind, Importance.IMPORTANT)).isTrue();
            assertThat(Choices.USUAL.wantsMail(kind, Importance.ROUTINE)).isFalse();
        }
    }

    @Test
    void aKindThatIsNotNamedIsAsForWhoNeverChose() {
        var choices = new Choices(Map.of(NoticeKind.REPORT, MailChoice.NONE));

        assertThat(choices.mail()).containsEntry(NoticeKind.REPORT, MailChoice.NONE);
        assertThat(choices.mail()).containsEntry(NoticeKind.RELEASE, MailChoice.IMPORTANT);
        assertThat(choices.mail()).hasSize(NoticeKind.values().length);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "INCIDENT,URGENT,true",
        "INCIDENT,NONE,false",
        "INCIDENT,ALL,true",
        "MAINTENANCE,NONE,true",
        "HANDOVER,NONE,true"
    })
    void urgentNewsOfIncidentsCannotBeSwitchedOff(NoticeKind kind, MailChoice choice, boolean allowed) {
        assertThat(Choices.isAllowed(kind, choice)).isEqualTo(allowed);
    }

    @Test
    void whatCanBeSwitchedOffIsSaid() {
        assertThat(Choices.canBeSwitchedOff(NoticeKind.INCIDENT, Importance.URGENT))
                .isFalse();
        assertThat(Choices.canBeSwitchedOff(NoticeKind.INCIDENT, Importance.IMPORTANT))
                .isTrue();
        assertThat(Choices.canBeSwitchedOff(NoticeKind.REPORT, Importance.URGENT))
                .isTrue();
    }
}
