package org.interdesk.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import java.util.Set;

/**
 * Takes the oldest messages out of full mailboxes.
 *
 * @param untouched addresses whose mail stays, however much it is
 * @param kept how many of the latest messages stay elsewhere
 */
record Tidiness(GreenMail server, Set<String> untouched, int kept) implements Runnable {

    @Override
    public void run() {
        for (var user : server.getUserManager().listUser()) {
            if (!untouched.contains(user.getEmail())) {
                tidy(user);
            }
        }
    }

    private void tidy(GreenMailUser user) {
        try {
            var inbox = server.getManagers().getImapHostManager().getInbox(user);
            var messages = inbox.getNonDeletedMessages();
            var tooMany = messages.size() - kept;
            if (tooMany > 0) {
                messages.subList(0, tooMany).forEach(message -> message.setFlag(Flags.Flag.DELETED, true));
                inbox.expunge();
            }
        } catch (FolderException broken) {
            System.out.println("cannot tidy the mailbox " + user.getEmail() + ": " + broken.getMessage());
        }
    }
}
