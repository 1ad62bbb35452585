package org.interdesk.portal.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.interdesk.portal.block.Stages;
import org.interdesk.portal.block.Stages.Progress;
import org.interdesk.portal.block.StepMatrix;
import org.interdesk.portal.component.Components;
import org.interdesk.portal.component.Impact;
import org.interdesk.portal.component.Picker;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.shell.AppTexts;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaChip;
import org.interdesk.portal.story.Happening;
import org.interdesk.portal.story.Readers;
import org.interdesk.portal.story.StoryEntry;
import org.jspecify.annotations.Nullable;

/** Everything the page of one incident shows. */
public record IncidentView(
        Incident incident,
        Region<PageOf<StoryEntry>> story,
        Region<PageOf<Commitment>> clocks,
        Region<Components> catalogue,
        SignedIn viewer,
        FormState form,
        AppTexts app,
        IncidentTexts words) {

    public String address() {
        return "/incidents/" + incident.number();
    }

    /** The clock that matters most to the viewer: its own desk's nearest, else the owner's. */
    public @Nullable SlaChip chip() {
        return openClocks().stream()
                .filter(clock -> clock.party().equals(viewer.party()))
                .findFirst()
                .or(() -> openClocks().stream()
                        .filter(clock -> clock.party().equals(incident.owner()))
                        .findFirst())
                .map(Commitment::chip)
                .orElse(null);
    }

    /** How long the viewer's party has left to confirm that it knows; null when it need not or the clock is not known. */
    public @Nullable SlaChip ownChip() {
        return openClocks().stream()
                .filter(clock -> clock.party().equals(viewer.party()) && "notice-acknowledgement".equals(clock.kind()))
                .findFirst()
                .map(Commitment::chip)
                .orElse(null);
    }

    public @Nullable Instant ownDueAt() {
        return incident.noticeOf(viewer.party()).map(Incident.Notice::dueAt).orElse(null);
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

    /** The way of the incident; a stage that was left out or gone back from is none of it. */
    public Stages stages() {
        int here = Stage.WAY.indexOf(incident.stage());
        List<Stages.Stage> way = new ArrayList<>();
        for (Stage stage : Stage.WAY) {
            int place = Stage.WAY.indexOf(stage);
            Instant reached = place > here ? null : reached(stage);
            boolean leftOut = reached == null && isStoryWhole();
            way.add(new Stages.Stage(words.stage(stage), progress(place, here, leftOut), reached, null));
        }
        return new Stages(way);
    }

    private static Progress progress(int place, int here, boolean leftOut) {
        if (place > here) {
            return Progress.AHEAD;
        }
        if (place == here && place < Stage.WAY.size() - 1) {
            return Progress.CURRENT;
        }
        return leftOut ? Progress.SKIPPED : Progress.DONE;
    }

    private @Nullable Instant reached(Stage stage) {
        return switch (stage) {
            case INVESTIGATING -> incident.declaredAt();
            case RESOLVED -> incident.resolvedAt();
            default -> lastMoveTo(stage);
        };
    }

    /** Whether the story is here from its beginning to its end, so that what is not in it did not happen. */
    private boolean isStoryWhole() {
        if (story.isMissing() || story.getContent().items().isEmpty()) {
            return false;
        }
        PageOf<StoryEntry> page = story.getContent();
        return page.next() == null && page.items().get(0).kind() == Happening.DECLARED;
    }

    private @Nullable Instant lastMoveTo(Stage stage) {
        if (story.isMissing()) {
            return null;
        }
        return story.getContent().items().stream()
                .filter(entry ->
                        entry.kind() == Happening.PROGRESSED && entry.fact("to").equals(stage.name()))
                .map(StoryEntry::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public StepMatrix receipts() {
        return new Receipts(incident, commitments()).matrix(words);
    }

    /** Names of what is touched. */
    public List<String> componentNames(String language) {
        return incident.components().stream()
                .map(code ->
                        catalogue.isMissing() ? code : catalogue.getContent().name(code, language))
                .toList();
    }

    /** Choosing anew what is touched: as it was typed, else as it is. */
    public Picker picker() {
        boolean typed = form.isFor(IncidentMove.SCOPE.resource());
        return new Picker(
                catalogue,
                incident.owner(),
                typed ? form.values("components") : incident.components(),
                typed ? form.values("parties") : incident.namedParties(),
                error("scope", "components"),
                error("scope", "parties"));
    }

    /** Stages the incident can be moved to. */
    public List<Stage> otherStages() {
        return Stage.LASTING.stream().filter(stage -> stage != incident.stage()).toList();
    }

    public List<Severity> severities() {
        return Severity.CHOICE;
    }

    public List<Impact> impacts() {
        return Impact.CHOICE;
    }

    /** What a select of a form shows as chosen: what was typed, else what holds. */
    public boolean isChosen(String move, String field, String option, String present) {
        return option.equals(form.isFor(move) ? form.value(field) : present);
    }

    public List<Readers> audiences() {
        return List.of(Readers.DESK, Readers.PARTIES);
    }

    /** The audience that is marked: as it was typed, else everybody who was told. */
    public boolean isAudience(Readers readers) {
        String chosen = form.value(IncidentMove.UPDATES.resource(), "visibility");
        return readers.name().equals(chosen.isEmpty() ? Readers.PARTIES.name() : chosen);
    }

    /** Who sees the incident, in words. */
    public String readersInWords() {
        return incident.parties().stream().map(app::party).collect(Collectors.joining(", "));
    }

    public String ownDesk() {
        return app.desk(viewer.party());
    }

    /** The number the viewer's desk keeps for it; empty when it keeps none. */
    public String ownNumber() {
        return Objects.requireNonNullElse(incident.ownNumbers().get(viewer.party()), "");
    }

    /** What is wrong with a field, in words; null when nothing is. */
    public @Nullable String error(String move, String field) {
        return form.error(move, field, wrong -> words.fieldError(field, wrong));
    }

    /** Whether there is anything to do but to read, to confirm and to write. */
    public boolean mayDoMore() {
        return incident.may().stream()
                .anyMatch(move ->
                        !List.of("reading", "acknowledgement", "updates").contains(move));
    }
}
