package org.interdesk.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.form.store.FormVersions;
import org.jspecify.annotations.Nullable;

/** Which form holds. */
@ApplicationScoped
@Transactional
public class FormQueries {

    private final FormVersions versions;
    private final CurrentViewer viewer;

    FormQueries(FormVersions versions, CurrentViewer viewer) {
        this.versions = versions;
        this.viewer = viewer;
    }

    /** Finds the form that a report for a month is opened with. */
    public FormInForce inForce(YearMonth month, String party) {
        FormView common = versions.inForce(FormView.COMMON, month)
                .orElseThrow(() -> new IllegalStateException("no common form for " + month));
        Optional<FormView> own = versions.inForce(party, month);
        return new FormInForce(
                common.version(),
                own.map(FormView::version).orElse(null),
                common.form().with(own.map(FormView::form).orElse(Form.EMPTY)));
    }

    /** Puts together the form that a report was opened with. */
    public Form ofReport(String party, int common, @Nullable Integer own) {
        Form minimum = versions.get(FormView.COMMON, common).form();
        return own == null ? minimum : minimum.with(versions.get(party, own).form());
    }

    /** The common minimum of a month. */
    public Form common(YearMonth month) {
        return versions.inForce(FormView.COMMON, month)
                .orElseThrow(() -> new IllegalStateException("no common form for " + month))
                .form();
    }

    /** The form in force for the viewer's own party. */
    public FormInForce mine(YearMonth month) {
        return inForce(month, viewer.get().actingParty());
    }

    /** Lists the versions of the common minimum and of the viewer's party's additions, newest first. */
    public Page<FormView> versions(PageRequest page) {
        return versions.page(viewer.get().actingParty(), page);
    }
}
