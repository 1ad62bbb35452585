package org.interdesk.portal.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.interdesk.portal.block.Stages;
import org.interdesk.portal.block.Stages.Progress;
import org.interdesk.portal.component.Components;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.shell.AppTexts;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaChip;
import org.interdesk.portal.story.Happening;
import org.interdesk.portal.story.StoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one window shows.
 *
 * @param clashes other windows that it meets, or would meet at the time that is typed; missing also where nothing is to be
 *     asked
 */
public record WindowView(
        Window window,
        Region<PageOf<StoryEntry>> story,
        Region<PageOf<Commitment>> clocks,
        Region<PageOf<Window>> clashes,
        Region<Components> catalogue,
        SignedIn viewer,
        FormState form,
        AppTexts app,
        MaintenanceTexts words) {

    private static final String CONSENT = "maintenance-consent";

    /** A party's answer and the clock of it. */
    public record Answered(Window.Consent consent, @Nullable Commitment clock) {}

    public String address() {
        return "/maintenance/" + window.number();
    }

    public List<Answered> answers() {
        return window.consents().stream()
                .map(consent -> new Answered(consent, clockOf(consent.party())))
                .toList();
    }

    private @Nullable Commitment clockOf(String party) {
        return openClocks().stream()
                .filter(clock -> CONSENT.equals(clock.kind()) && clock.party().equals(party))
                .findFirst()
                .orElse(null);
    }

    /** Whether the viewer's party is asked and has said nothing yet. */
    public boolean isAsked() {
        return window.may(WindowMove.CONSENT.resource()) && window.may(WindowMove.OBJECTION.resource());
    }

    /** Whether the viewer's party has objected and may take that back. */
    public boolean isObjector() {
        return window.may(WindowMove.CONSENT.resource()) && !window.may(WindowMove.OBJECTION.resource());
    }

    public @Nullable SlaChip ownChip() {
        Commitment clock = clockOf(viewer.party());
        return clock == null ? null : clock.chip();
    }

    public @Nullable Instant ownDueAt() {
        return window.answerOf(viewer.party()).map(Window.Consent::dueAt).orElse(null);
    }

    /** Who objects, in words. */
    public String objectorsInWords() {
        return window.consents().stream()
                .filter(consent -> consent.answer() == Window.Answer.OBJECTED)
                .map(consent -> app.party(consent.party()))
                .collect(Collectors.joining(", "));
    }

    /** How the Commission can decide. */
    public List<String> verdicts() {
        return List.of("UPHELD", "REFUSED");
    }

    public List<Commitment> openClocks() {
        return commitments().stream().filter(Commitment::isOpen).toList();
    }

    public List<Commitment> finishedClocks() {
        return commitments().stream().filter(clock -> !clock.isOpen()).toList();
    }

    private List<Commitment> commitments() {
        return clocks.isMissing() ? List.of() : clocks.getContent().items();
    }

    /** The way of the window: as far as it has come, and what is planned of the rest. */
    public Stages stages() {
        List<WindowState> way = way();
        int here = way.indexOf(window.state());
        List<Stages.Stage> stages = new ArrayList<>();
        for (int place = 0; place < way.size(); place++) {
            WindowState state = way.get(place);
            Instant at = momentOf(state);
            stages.add(new Stages.Stage(words.state(state), progress(state, place, here, at), at, null));
        }
        return new Stages(stages);
    }

    private List<WindowState> way() {
        List<WindowState> way = new ArrayList<>(List.of(WindowState.PROPOSED));
        if (window.state() == WindowState.DISPUTED || window.state() != WindowState.PROPOSED && wasDisputed()) {
            way.add(WindowState.DISPUTED);
        }
        way.addAll(
                window.state() == WindowState.CANCELLED
                        ? List.of(WindowState.CANCELLED)
                        : List.of(WindowState.AGREED, WindowState.RUNNING, WindowState.COMPLETED));
        return way;
    }

    /** Whether the present proposal was disputed: a change of time begins anew. */
    private boolean wasDisputed() {
        Instant disputed = lastOf(Happening.DISPUTED);
        Instant moved = lastOf(Happening.MOVED);
        return disputed != null && (moved == null || !disputed.isBefore(moved));
    }

    private static Progress progress(WindowState state, int place, int here, @Nullable Instant at) {
        if (place > here) {
            return Progress.AHEAD;
        }
        if (place == here && !state.isOver()) {
            return Progress.CURRENT;
        }
        return at == null ? Progress.SKIPPED : Progress.DONE;
    }

    private @Nullable Instant momentOf(WindowState state) {
        return switch (state) {
            case PROPOSED -> window.declaredAt();
            case DISPUTED -> lastOf(Happening.DISPUTED);
            case AGREED -> agreedAt();
            case RUNNING -> window.beganAt() == null ? window.startsAt() : window.beganAt();
            case COMPLETED -> window.endedAt() == null ? window.endsAt() : window.endedAt();
            case CANCELLED -> window.changedAt();
            case OTHER -> null;
        };
    }

    /** When the present proposal was agreed; without the story, the last change stands for it while it is agreed. */
    private @Nullable Instant agreedAt() {
        Instant agreed = lastOf(Happening.AGREED);
        Instant decided = lastOf(Happening.DISPUTE_DECIDED);
        if (agreed == null || decided != null && decided.isAfter(agreed)) {
            return decided;
        }
        return window.state() == WindowState.PROPOSED || window.state() == WindowState.DISPUTED ? null : agreed;
    }

    private @Nullable Instant lastOf(Happening kind) {
        if (story.isMissing()) {
            return null;
        }
        return story.getContent().items().stream()
                .filter(entry -> entry.kind() == kind)
                .map(StoryEntry::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Names of what is touched. */
    public List<String> componentNames(String language) {
        return window.components().stream()
                .map(code ->
                        catalogue.isMissing() ? code : catalogue.getContent().name(code, language))
                .toList();
    }

    public List<Window> met() {
        return clashes.isMissing() ? List.of() : clashes.getContent().items();
    }

    /** Whether the clashes that are shown are those of a time that is only typed. */
    public boolean isChecked() {
        return form.isFor(WindowMove.CHANGE.resource()) && form.moment("startsAt") != null && !clashes.isMissing();
    }

    /** Who sees the window, in words. */
    public String readersInWords() {
        return window.parties().stream().map(app::party).collect(Collectors.joining(", "));
    }

    /** What is wrong with a field, in words; null when nothing is. */
    public @Nullable String error(String move, String field) {
        return form.error(move, field, wrong -> words.fieldError(field, wrong));
    }

    /** Whether there is anything to do but to answer for the first time. */
    public boolean mayDoMore() {
        return isObjector()
                || window.may().stream()
                        .anyMatch(move ->
                                !List.of("consent", "objection", "decision").contains(move));
    }
}
