package org.interdesk.portal.report;

import java.util.List;
import org.interdesk.portal.block.StateStrip;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one report shows.
 *
 * @param revision what the viewer may read; null for the Commission before the first hand-in
 * @param remarked the revision that was returned, whose remarks the present one answers; left out when there is none
 */
public record ReportView(
        Report report,
        @Nullable Revision revision,
        Region<Revision> remarked,
        Region<PageOf<Revision>> revisions,
        Region<List<Availability>> availability,
        Due due,
        FormState form,
        SignedIn viewer,
        Month month,
        ReportFormTexts words) {

    /** What the Commission said about a figure or component: of the revision that is shown, or the one that it answers. */
    public @Nullable String remark(String place) {
        String own = revision == null ? null : revision.remark(place);
        return own != null || remarked.isMissing() ? own : remarked.getContent().remark(place);
    }

    /** The Commission's words about the whole report that are still to be answered; null for none. */
    public @Nullable String remarks() {
        return remarked.isMissing() ? null : remarked.getContent().remarks();
    }

    public @Nullable StateStrip strip(Component component) {
        return month.strip(component);
    }

    /** The days of a component; null when they could not be had, or nothing is said about it. */
    public @Nullable Availability days(String component) {
        return availability.isMissing()
                ? null
                : availability.getContent().stream()
                        .filter(one -> one.component().equals(component))
                        .findFirst()
                        .orElse(null);
    }

    /** Title of a figure by its key, as far as the viewer sees the form. */
    public String title(String key, boolean russian) {
        return revision == null ? key : revision.title(key, russian);
    }

    public boolean isOurs() {
        return viewer.party().equals(report.party());
    }

    /** What is wrong with a field of a form, in words; null when nothing is. */
    public @Nullable String error(String move, String field) {
        return form.error(move, field, words::fieldError);
    }
}
