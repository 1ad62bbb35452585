package org.interdesk.portal.software;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.form.Wrong;

/** Words of the forms about software. Both languages are in {@code messages/swf_*.properties}; a test finds what is missing. */
@MessageBundle("swf")
public interface SoftwareFormTexts {

    @Message
    String staleForm();

    @Message
    String fieldError(Wrong wrong);

    @Message
    String choose();

    @Message
    String reason();

    @Message
    String registerLead();

    @Message
    String rewordLead();

    @Message
    String stepKind();

    @Message
    String stepWords();

    @Message
    String stepTerms();

    @Message
    String kindLead(Product.Kind kind);

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String nameRu();

    @Message
    String nameEn();

    @Message
    String descriptionRu();

    @Message
    String descriptionEn();

    @Message
    String descriptionHint();

    @Message
    String classificationHint();

    @Message
    String transferTermsHint();

    @Message
    String register();

    @Message
    String draftLead();

    @Message
    String editDraft();

    @Message
    String draft();

    @Message
    String stepVersion();

    @Message
    String stepNotes();

    @Message
    String stepLinks();

    @Message
    String versionHint();

    @Message
    String channelLead(Release.Channel channel);

    @Message
    String channelWrong();

    @Message
    String notesRu();

    @Message
    String notesEn();

    @Message
    String notesHint();

    @Message
    String compatibilityHint();

    @Message
    String fixesHint();

    @Message
    String grant();

    @Message
    String grantLead();

    @Message
    String receiver();

    @Message
    String transferActHint();

    @Message
    String from();

    @Message
    String fromHint(String zone);

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String revoke();

    @Message
    String revokeOf(String party);

    @Message
    String revokeLead();

    @Message
    String publish();

    @Message
    String publishLead();

    @Message
    String withdraw();

    @Message
    String withdrawLead();

    @Message
    String report();

    @Message
    String reportLead();

    @Message
    String environmentHint();

    @Message
    String stage();

    @Message
    String stageLead(AdoptionRow.Stage stage);

    @Message
    String deferUntil();

    @Message
    String deferUntilHint(String zone);

    @Message
    String stepReasonHint();

    @Message
    String roleLead(Release.Role role);

    @Message
    String refused(String slug);
}
