package org.interdesk.portal.software;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about a release. Both languages are in {@code messages/swr_*.properties}; a test finds what is missing. */
@MessageBundle("swr")
public interface ReleaseTexts {

    @Message
    String published();

    @Message
    String draftedAt();

    @Message
    String withdrawn();

    @Message
    String withdrawnOn();

    @Message
    String number();

    @Message
    String notes();

    @Message
    String compatibility();

    @Message
    String compatibilityNone();

    @Message
    String fixes();

    @Message
    String fixesNone();

    @Message
    String withdrawnLead();

    @Message
    String secondPerson();

    @Message
    String packageFirst();

    @Message
    String files();

    @Message
    String noFiles();

    @Message
    String notEntitled(String owner);

    @Message
    String withdrawnNoFiles();

    @Message
    String roleNoFiles();

    @Message
    String draftNoFiles();

    @Message
    String role(Release.Role role);

    @Message
    String roleLabel();

    @Message
    String signsFile();

    @Message
    String download();

    @Message
    String addFile();

    @Message
    String addOtherFile();

    @Message
    String addSignature();

    @Message
    String addSignatureTo(String name);

    @Message
    String signatureOf();

    @Message
    String removeFile(String name);

    @Message
    String adoption();

    @Message
    String environment();

    @Message
    String atOurs();

    @Message
    String atOursNothing();

    @Message
    String atOthers();

    @Message
    String ledger();

    @Message
    String lines(long n);

    @Message
    String onlyLatest(int n);

    @Message
    String downloads();

    @Message
    String downloadsNone();

    @Message
    String who();

    @Message
    String file();

    @Message
    String bytes();

    @Message
    String ofPart(String sent, String wanted);

    @Message
    String outcomeLabel();

    @Message
    String outcome(Download.Outcome outcome);

    @Message
    String when(String zone);
}
