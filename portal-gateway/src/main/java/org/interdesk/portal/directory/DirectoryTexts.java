package org.interdesk.portal.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the directory. Both languages are in {@code messages/dir_*.properties}; a test finds what is missing. */
@MessageBundle("dir")
public interface DirectoryTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String party();

    @Message
    String anyParty();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String empty();

    @Message
    String emptyLead();

    @Message
    String desks();

    @Message
    String noDesk();

    @Message
    String served();

    @Message
    String noContacts();

    @Message
    String nowThere(String time);

    @Message
    String hotline();

    @Message
    String office();

    @Message
    String open(OpenNow.Standing standing, String at);

    @Message
    String entryKind(String kind);

    @Message
    String from(String number, String date);

    @Message
    String waiting();

    @Message
    String operators();

    @Message
    String operatorsNone();

    @Message
    String function(String function);

    @Message
    String operatorState(String state);

    @Message
    String letters();

    @Message
    String lettersLead();

    @Message
    String letterViews();

    @Message
    String viewWaiting();

    @Message
    String viewAll();

    @Message
    String lettersEmpty();

    @Message
    String lettersEmptyLead();

    @Message
    String colNumber();

    @Message
    String colDesk();

    @Message
    String colFrom();

    @Message
    String colLetter();

    @Message
    String colState();

    @Message
    String colReceived(String zone);

    @Message
    String colDue(String zone);

    @Message
    String official(String number, String date);

    @Message
    String state(String state);

    @Message
    String wasLate();

    @Message
    String first();

    @Message
    String next();

    @Message
    String actions();

    @Message
    String publish();

    @Message
    String refuse();

    @Message
    String refuseHint();

    @Message
    String withdraw();

    @Message
    String withdrawHint();

    @Message
    String reason();

    @Message
    String facts();

    @Message
    String received();

    @Message
    String enteredFor();

    @Message
    String scanNote();

    @Message
    String scanNoteHint();

    @Message
    String due();

    @Message
    String decided();

    @Message
    String changes();

    @Message
    String changed();

    @Message
    String changesNone();

    @Message
    String colWhat();

    @Message
    String colKind();

    @Message
    String colValue();

    @Message
    String what(String what);

    @Message
    String newLetter();

    @Message
    String newLetterLead();

    @Message
    String stepLetter();

    @Message
    String officialNumber();

    @Message
    String officialDate();

    @Message
    String receivedAt();

    @Message
    String receivedAtHint();

    @Message
    String stepEntries();

    @Message
    String entriesHint();

    @Message
    String entriesWrong();

    @Message
    String entryWrong();

    @Message
    String contactNo(int n);

    @Message
    String labelRu();

    @Message
    String labelEn();

    @Message
    String moreRows();

    @Message
    String enter();

    @Message
    String refused(String slug);
}
