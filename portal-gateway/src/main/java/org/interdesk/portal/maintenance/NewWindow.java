package org.interdesk.portal.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.interdesk.portal.component.Components;
import org.interdesk.portal.component.Impact;
import org.interdesk.portal.component.Picker;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The form of a window that is to be declared, and what it would mean.
 *
 * @param checked whether it was asked what it would mean
 * @param unseen whether it was to be sent although what it would mean had not been shown
 * @param leadTimes the rules in force; missing when incident-service does not answer
 * @param clashes what it would meet; missing also while it was not asked
 */
public record NewWindow(
        FormState form,
        boolean checked,
        boolean unseen,
        Instant now,
        Region<Components> catalogue,
        Region<List<LeadTime>> leadTimes,
        Region<PageOf<Window>> clashes,
        SignedIn viewer,
        MaintenanceTexts words) {

    public List<Impact> impacts() {
        return Impact.CHOICE;
    }

    public Picker picker() {
        return new Picker(
                catalogue,
                viewer.party(),
                form.values("components"),
                form.values("parties"),
                error("components"),
                error("parties"));
    }

    public @Nullable String error(String field) {
        return form.error("new", field, wrong -> words.fieldError(field, wrong));
    }

    public boolean isChosen(String field, Enum<?> option) {
        return form.value(field).equals(option.name());
    }

    /** What the check was about: as long as this stays the same, it was seen and may be sent. */
    static String fingerprint(FormState form) {
        return form.moment("startsAt") + " " + form.moment("endsAt") + " " + form.values("components") + " "
                + form.values("parties");
    }

    /** What was checked; empty while too little is filled in for a check. */
    public String checkedFor() {
        return isComplete() ? fingerprint(form) : "";
    }

    /** Whether enough is filled in to say what the window would mean. */
    public boolean isComplete() {
        Instant start = form.moment("startsAt");
        Instant end = form.moment("endsAt");
        return checked
                && start != null
                && end != null
                && start.isBefore(end)
                && !form.values("components").isEmpty();
    }

    public @Nullable Instant startsAt() {
        return form.moment("startsAt");
    }

    /** The hours by which a window must be declared ahead; null while that is not known. */
    public @Nullable Integer leadHours() {
        return leadTimes.isMissing()
                ? null
                : leadTimes.getContent().stream()
                        .filter(rule -> rule.workClass() == LeadTime.WorkClass.ANY && rule.hours() != null)
                        .map(LeadTime::hours)
                        .findFirst()
                        .orElse(null);
    }

    /** What the window will be if it is sent at once; null while that is not known. */
    public @Nullable Urgency urgency() {
        Integer hours = leadHours();
        Instant start = startsAt();
        return hours == null || start == null ? null : Urgency.of(now, start, hours);
    }

    /** Seconds until it begins; 0 where it has begun. */
    public long secondsAhead() {
        Instant start = startsAt();
        return start == null ? 0 : Math.max(0, Duration.between(now, start).toSeconds());
    }

    /** Rules for classes of work, which are there to be known. */
    public List<LeadTime> classes() {
        return leadTimes.isMissing()
                ? List.of()
                : leadTimes.getContent().stream()
                        .filter(rule -> rule.workingDays() != null)
                        .toList();
    }

    public List<Window> met() {
        return clashes.isMissing() ? List.of() : clashes.getContent().items();
    }
}
