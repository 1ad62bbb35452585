package org.interdesk.replay.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.replay.journal.Entry.Kind;
import org.jspecify.annotations.Nullable;

/** Steps of a demonstration that the platform has answered, by name; each is told once, and an answer is final. */
public final class Told {

    private final Journal journal;
    private final Map<String, @Nullable String> refusals = new TreeMap<>();
    private final Map<String, String> made = new TreeMap<>();

    /** @param known what earlier parts of the load have made, by name */
    public Told(Journal journal, Map<String, String> known) {
        this.journal = journal;
        made.putAll(known);
        for (var entry : journal.earlier()) {
            if (entry.kind() == Kind.TOLD) {
                recall(entry.key(), entry.id(), entry.refusal());
            }
        }
    }

    public boolean isTold(String step) {
        return refusals.containsKey(step);
    }

    /** What a step has made; null if it was not told, was refused, or makes nothing that is worth keeping. */
    public @Nullable String made(String step) {
        return made.get(step);
    }

    public void note(String step, @Nullable String thing, @Nullable String refusal) {
        recall(step, thing, refusal);
        journal.add(new Entry(Kind.TOLD, step, -1, -1, thing, refusal));
    }

    /** Every refused step and why. */
    public List<String> refusals() {
        List<String> sentences = new ArrayList<>();
        refusals.forEach((step, refusal) -> {
            if (refusal != null) {
                sentences.add(step + ": " + refusal);
            }
        });
        return sentences;
    }

    private void recall(String step, @Nullable String thing, @Nullable String refusal) {
        refusals.put(step, refusal);
        if (thing != null) {
            made.put(step, thing);
        }
    }
}
