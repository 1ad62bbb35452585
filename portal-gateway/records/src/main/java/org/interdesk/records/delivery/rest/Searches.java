package org.interdesk.records.delivery.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.records.delivery.NoticeSearch;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of lists; whatever means nothing is refused by name. */
final class Searches {

    private static final int LONGEST = 100;

    private Searches() {}

    static NoticeSearch of(
            @Nullable String unread, List<String> kinds, @Nullable String subject, @Nullable String search) {
        return new NoticeSearch(flag("unread", unread), kinds(kinds), text("subject", subject), text("search", search));
    }

    static @Nullable String text(String parameter, @Nullable String given) {
        if (given != null && (given.isBlank() || given.length() > LONGEST || given.indexOf('\0') >= 0)) {
            throw new InvalidRequest(parameter, "Send 1 to " + LONGEST + " characters.");
        }
        return given;
    }

    private static @Nullable Boolean flag(String parameter, @Nullable String given) {
        if (given == null) {
            return null;
        }
        return switch (given) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new InvalidRequest(parameter, "Say true or false.");
        };
    }

    private static Set<NoticeKind> kinds(List<String> given) {
        var kinds = EnumSet.noneOf(NoticeKind.class);
        for (var several : given) {
            for (var name : several.split(",", -1)) {
                kinds.add(Arrays.stream(NoticeKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest(
                                "kind", "Use names of " + Arrays.toString(NoticeKind.values()) + ".")));
            }
        }
        return kinds;
    }
}
