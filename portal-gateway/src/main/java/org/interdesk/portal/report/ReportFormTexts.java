package org.interdesk.portal.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.form.Wrong;

/** Words of the forms that bring a report on. Both languages are in {@code messages/repform_*.properties}; a test finds what is missing. */
@MessageBundle("repform")
public interface ReportFormTexts {

    @Message
    String fieldError(Wrong wrong);

    @Message
    String actions();

    @Message
    String fillIn();

    @Message
    String prefill();

    @Message
    String prefillLead();

    @Message
    String submit();

    @Message
    String approve();

    @Message
    String approveLead();

    @Message
    String sendBack();

    @Message
    String accept();

    @Message
    String giveBack();

    @Message
    String correct();

    @Message
    String correctLead();

    @Message
    String reason();

    @Message
    String sendBackHint();

    @Message
    String correctHint();

    @Message
    String firstMissing();

    @Message
    String firstMissingLead();

    @Message
    String staleForm();

    @Message
    String refused(String slug);

    @Message
    String editTitle(String month);

    @Message
    String editLead();

    @Message
    String editKeys();

    @Message
    String editZone(String desk, String zone);

    @Message
    String because();

    @Message
    String becauseShort();

    @Message
    String hintFor(FieldType type);

    @Message
    String counted(String value);

    @Message
    String present(String value);

    @Message
    String save();

    @Message
    String saveStay();

    @Message
    String cancel();

    @Message
    String silenceLabel();

    @Message
    String silenceOption(String state);

    @Message
    String spanState();

    @Message
    String spanFrom();

    @Message
    String spanTo();

    @Message
    String spanRow(int n);

    @Message
    String spansNone();

    @Message
    String addSpan();

    @Message
    String removeSpan(int n);

    @Message
    String flaws(int n);

    @Message
    String flaw(Flaw flaw);

    @Message
    String staleTitle();

    @Message
    String staleLead();

    @Message
    String overtaken();

    @Message
    String unsent();

    @Message
    String unsentLead();

    @Message
    String sendAgain();

    @Message
    String backToForm();

    @Message
    String returnTitle(String month);

    @Message
    String returnLead();

    @Message
    String remarksLabel();

    @Message
    String remarksHint();

    @Message
    String remarkFor(String title);

    @Message
    String remarkShort();

    @Message
    String returnSend();
}
