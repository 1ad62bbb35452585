package org.interdesk.local.plan;

import java.util.List;
import org.interdesk.local.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What {@code deploy/up} was asked for.
 *
 * @param portBase null if not said
 * @param empty true if no demonstration data are wanted
 */
public record Options(@Nullable Integer portBase, boolean empty) {

    public static final String USAGE = "usage: deploy/up [--empty] [--port-base N]";

    public static Options parse(List<String> words) {
        Integer base = null;
        var empty = false;
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.equals("--empty")) {
                empty = true;
            } else if (word.equals("--port-base") && at + 1 < words.size()) {
                base = number(words.get(++at));
            } else if (word.startsWith("--port-base=")) {
                base = number(word.substring("--port-base=".length()));
            } else {
                throw new Failure("deploy/up does not know \"" + word + "\"; " + USAGE);
            }
        }
        return new Options(base, empty);
    }

    private static int number(String text) {
        try {
            var base = Integer.parseInt(text);
            Ports.from(base);
            return base;
        } catch (NumberFormatException noNumber) {
            throw new Failure("--port-base wants a whole number, not \"" + text + "\"");
        } catch (IllegalArgumentException outside) {
            throw new Failure("--port-base " + text + " does not work: " + outside.getMessage());
        }
    }
}
