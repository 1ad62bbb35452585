package org.interdesk.portal.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the notices. Both languages are in {@code messages/note_*.properties}; a test finds what is missing. */
@MessageBundle("note")
public interface NoticeTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String unread(long n, boolean lower);

    @Message
    String urgentUnread(long n);

    @Message
    String views();

    @Message
    String viewUnread();

    @Message
    String viewAll();

    @Message
    String kindLabel();

    @Message
    String kindAny();

    @Message
    String kind(String kind);

    @Message
    String apply();

    @Message
    String readAll();

    @Message
    String read(String about);

    @Message
    String readShort();

    @Message
    String acknowledge(String about);

    @Message
    String acknowledgeShort();

    @Message
    String acknowledged(String by);

    @Message
    String mail(String state);

    @Message
    String settled();

    @Message
    String isUnread();

    @Message
    String importance(String importance);

    @Message
    String empty();

    @Message
    String emptyLead();

    @Message
    String emptyAll();

    @Message
    String emptyAllLead();

    @Message
    String first();

    @Message
    String next();

    @Message
    String settings();

    @Message
    String settingsLead();

    @Message
    String choice(String choice);

    @Message
    String choiceWrong();

    @Message
    String save();

    @Message
    String refused(String slug);
}
