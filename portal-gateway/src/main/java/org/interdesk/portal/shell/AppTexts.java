package org.interdesk.portal.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.interdesk.portal.text.Done;

/** Words that every page shares. Both languages are in {@code messages/app_*.properties}; a test finds what is missing. */
@MessageBundle("app")
public interface AppTexts {

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String home();

    @Message
    String queue();

    @Message
    String newTicket();

    @Message
    String more();

    @Message
    String settings();

    @Message
    String shortcuts();

    @Message
    String apiDocs();

    @Message
    String signOut();

    @Message
    String signIn();

    @Message
    String signedInAs(String name);

    @Message
    String tagline();

    @Message
    String close();

    @Message
    String back();

    @Message
    String save();

    @Message
    String language();

    @Message
    String russian();

    @Message
    String english();

    @Message
    String theme();

    @Message
    String themeSystem();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String density();

    @Message
    String densityComfortable();

    @Message
    String densityCompact();

    @Message
    String zone();

    @Message
    String zoneHint();

    @Message
    String zoneOfDesk();

    @Message
    String keysHint();

    @Message
    String keysOn();

    @Message
    String keysOff();

    @Message
    String settingsLead();

    @Message
    String now();

    @Message
    String shortcutNext();

    @Message
    String shortcutPrevious();

    @Message
    String shortcutOpen();

    @Message
    String shortcutSearch();

    @Message
    String shortcutNew();

    @Message
    String shortcutHome();

    @Message
    String shortcutQueue();

    @Message
    String shortcutReply();

    @Message
    String shortcutHelp();

    @Message
    String shortcutEscape();

    @Message
    String shortcutThen();

    @Message
    String shortcutsLead();

    @Message
    String welcome();

    @Message
    String welcomeLead();

    @Message
    String welcomeSignIn();

    @Message
    String point1();

    @Message
    String point2();

    @Message
    String point3();

    @Message
    String partyNone();

    @Message
    String partyNoneLead();

    @Message
    String partySeveral();

    @Message
    String partySeveralLead();

    @Message
    String partySwitch();

    @Message
    String partyActing();

    @Message
    String party(String code);

    @Message
    String desk(String code);

    @Message
    String today();

    @Message
    String greeting(String desk);

    @Message
    String greetingOwn();

    @Message
    String countOffered();

    @Message
    String countQueue();

    @Message
    String countProgress();

    @Message
    String countWaiting();

    @Message
    String countResolved();

    @Message
    String countUnknown();

    @Message
    String nextDue();

    @Message
    String nextDueEmpty();

    @Message
    String nextDueEmptyLead();

    @Message
    String recent();

    @Message
    String recentEmpty();

    @Message
    String recentEmptyLead();

    @Message
    String byHolder();

    @Message
    String byHolderLead();

    @Message
    String byHolderOwn();

    @Message
    String noRequests();

    @Message
    String noRequestsLead();

    @Message
    String holder();

    @Message
    String openCount();

    @Message
    String showAll();

    @Message
    String asTable();

    @Message
    String missing();

    @Message
    String missingLead();

    @Message
    String errorTitle(Trouble trouble);

    @Message
    String errorLead(Trouble trouble);

    @Message
    String errorIncident(String incident);

    @Message
    String toHome();

    @Message
    String liveLost();

    @Message
    String liveBack();

    @Message
    String done(Done done);
}
