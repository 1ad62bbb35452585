package org.interdesk.bench;

import java.util.List;
import org.interdesk.replay.Unusable;

/** Options of a benchmark: {@code --name number} or {@code --name}. */
record Options(List<String> words) {

    int number(String option, int usual) {
        var at = words.indexOf(option);
        if (at < 0) {
            return usual;
        }
        try {
            return Integer.parseInt(words.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Unusable(option + " needs a whole number", e);
        }
    }

    boolean has(String option) {
        return words.contains(option);
    }
}
