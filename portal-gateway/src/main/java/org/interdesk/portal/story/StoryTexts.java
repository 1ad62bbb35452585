package org.interdesk.portal.story;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the stories of incidents and maintenance windows. Both languages are in {@code messages/story_*.properties}; a test finds what is missing. */
@MessageBundle("story")
public interface StoryTexts {

    @Message
    String title();

    @Message
    String happening(Happening kind);

    @Message
    String byTime();

    @Message
    String readers(Readers who);

    @Message
    String seen(Readers who, String parties);

    @Message
    String stageTo(String from, String to);

    @Message
    String severityTo(String from, String to);

    @Message
    String impactTo(String from, String to);

    @Message
    String verdict(String verdict);

    @Message
    String added();

    @Message
    String removed();

    @Message
    String told();

    @Message
    String called();

    @Message
    String was();

    @Message
    String silent();

    @Message
    String late(String at);

    @Message
    String more();

    @Message
    String empty();
}
