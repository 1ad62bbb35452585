package org.interdesk.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.FieldError;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.form.store.FormVersions;
import org.interdesk.report.party.Commission;
import org.jspecify.annotations.Nullable;

/** Publishing forms. A version never changes; a later one holds from its month on. */
@ApplicationScoped
@Transactional
public class FormCommands {

    private final FormVersions versions;
    private final Idempotency idempotency;
    private final AuditJournal journal;
    private final CurrentViewer viewer;
    private final Now now;

    FormCommands(FormVersions versions, Idempotency idempotency, AuditJournal journal, CurrentViewer viewer, Now now) {
        this.versions = versions;
        this.idempotency = idempotency;
        this.journal = journal;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * A form to be published.
     *
     * @param common whether it is the common minimum, which only the Commission's coordinator publishes, and not the additions
     *     of the caller's party
     */
    public record NewForm(boolean common, YearMonth effectiveFrom, Form form) {}

    /**
     * Publishes a version.
     *
     * @throws FormMonthTaken if its month is not after that of the version before; months already opened keep their form
     */
    public FormView publish(@Nullable String key, NewForm asked) {
        return idempotency
                .once(key, asked, FormView.class, () -> publish(asked))
                .value();
    }

    private FormView publish(NewForm asked) {
        if (asked.common()) {
            Commission.require(viewer.get(), false);
        }
        List<String> flaws = asked.form().flaws(!asked.common());
        if (!flaws.isEmpty()) {
            throw new InvalidRequest(
                    "The form cannot be published as it is.",
                    flaws.stream().map(flaw -> new FieldError("/fields", flaw)).toList());
        }
        String scope = asked.common() ? FormView.COMMON : viewer.get().actingParty();
        FormView latest = versions.latest(scope).orElse(null);
        if (latest != null && !asked.effectiveFrom().isAfter(YearMonth.parse(latest.effectiveFrom()))) {
            throw new FormMonthTaken(latest.effectiveFrom());
        }
        FormView view = new FormView(
                scope,
                latest == null ? 1 : latest.version() + 1,
                asked.effectiveFrom().toString(),
                now.instant(),
                asked.form());
        versions.add(view, viewer.get().subject());
        journal.record("form.published", scope + "/" + view.version(), Map.of("effectiveFrom", view.effectiveFrom()));
        return view;
    }
}
