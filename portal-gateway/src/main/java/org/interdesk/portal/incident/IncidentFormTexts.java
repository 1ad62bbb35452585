package org.interdesk.portal.incident;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the forms in which an incident is declared and brought on. Both languages are in {@code messages/incform_*.properties}; a test finds what is missing. */
@MessageBundle("incform")
public interface IncidentFormTexts {

    @Message
    String kindLead(IncidentKind kind);

    @Message
    String description();

    @Message
    String progress();

    @Message
    String progressTo();

    @Message
    String progressText();

    @Message
    String resolve();

    @Message
    String resolveText();

    @Message
    String resolveHint();

    @Message
    String reopen();

    @Message
    String assess();

    @Message
    String assessLead();

    @Message
    String rescope();

    @Message
    String rescopeLead();

    @Message
    String phoneCall();

    @Message
    String phoneParty();

    @Message
    String phoneNote();

    @Message
    String phoneHint();

    @Message
    String noteNumber();

    @Message
    String ownNumber();

    @Message
    String ownNumberHint();

    @Message
    String reasonHint();

    @Message
    String update();

    @Message
    String readByDesk(String desk);

    @Message
    String readByParties(String parties);

    @Message
    String newLead();

    @Message
    String step1();

    @Message
    String step2();

    @Message
    String step3();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String descriptionHint();

    @Message
    String startLabel(String zone);

    @Message
    String startHint();

    @Message
    String severityHint();

    @Message
    String ticketLabel();

    @Message
    String ticketHint();

    @Message
    String declare();

    @Message
    String refused(String slug);

    @Message
    String stale();
}
