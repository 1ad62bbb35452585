package org.interdesk.portal.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.form.Wrong;

/** Words of the forms that change a request. Both languages are in {@code messages/form_*.properties}; a test finds what is missing. */
@MessageBundle("form")
public interface TicketFormTexts {

    @Message
    String actions();

    @Message
    String accept();

    @Message
    String assign();

    @Message
    String returnToQueue();

    @Message
    String setWaiting();

    @Message
    String resume();

    @Message
    String handOver();

    @Message
    String acceptOffer();

    @Message
    String rejectOffer();

    @Message
    String withdrawOffer();

    @Message
    String resolve();

    @Message
    String confirm();

    @Message
    String reopen();

    @Message
    String cancel();

    @Message
    String send();

    @Message
    String whom();

    @Message
    String choose();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String waitFor();

    @Message
    String waitParty();

    @Message
    String answerText();

    @Message
    String answerHint();

    @Message
    String messageText();

    @Message
    String whoReads();

    @Message
    String channel();

    @Message
    String channelName(String channel);

    @Message
    String confirmLead();

    @Message
    String cancelLead();

    @Message
    String handOverLead();

    @Message
    String staleForm();

    @Message
    String newLead();

    @Message
    String step1();

    @Message
    String step2();

    @Message
    String step3();

    @Message
    String subject();

    @Message
    String subjectHint();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String impactHint();

    @Message
    String urgencyHint();

    @Message
    String ownNumberHint();

    @Message
    String optional();

    @Message
    String register();

    @Message
    String formWrong(int n);

    @Message
    String fieldError(Wrong wrong);

    @Message
    String fieldChoose();

    @Message
    String refused(String slug);
}
