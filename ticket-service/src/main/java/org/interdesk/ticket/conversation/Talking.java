package org.interdesk.ticket.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;
import org.interdesk.ticket.casework.Call;
import org.interdesk.ticket.casework.Casework;
import org.interdesk.ticket.casework.Casework.Setting;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.Channel;
import org.interdesk.ticket.casework.model.Response;
import org.interdesk.ticket.casework.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Saying something in a case.
 *
 * <p>The first message that the requester can read and that a person of a desk wrote is the first response (domain, rule
 * 3.7): not a note, not a machine's message, not the requester's own.
 */
@ApplicationScoped
public class Talking {

    private final Casework casework;

    Talking(Casework casework) {
        this.casework = casework;
    }

    public TicketView say(CaseNumber number, Call call, String text, Visibility visibility, @Nullable Channel channel) {
        Channel by = channel == null ? Channel.PORTAL : channel;
        return casework.change(number, call, (aCase, setting) -> {
            if (!setting.standing().isDesk() && visibility != mayUse(setting)) {
                throw new DesksOnly();
            }
            aCase.addMessage(setting.act(), text, visibility, by, firstResponse(setting, visibility, by));
        });
    }

    private static Visibility mayUse(Setting setting) {
        return setting.standing().isOnlyRequester() ? Visibility.REQUESTER : Visibility.CASE;
    }

    private static @Nullable Response firstResponse(Setting setting, Visibility visibility, Channel channel) {
        boolean counts = visibility == Visibility.REQUESTER
                && channel != Channel.NOTE
                && setting.standing().isPersonOfDesk()
                && !setting.standing()
                        .viewer()
                        .subject()
                        .equals(setting.before().origin().requester());
        return counts ? new Response(setting.act().at(), setting.standing().deskRole()) : null;
    }

    /** Talk among desks is not open to the caller. */
    private static final class DesksOnly extends ProblemException {
        DesksOnly() {
            super(ProblemTypes.FORBIDDEN, "The caller's roles do not allow a message of this visibility.", Map.of());
        }
    }
}
