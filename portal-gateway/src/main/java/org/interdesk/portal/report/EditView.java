package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.List;
import org.interdesk.portal.block.StateStrip;
import org.interdesk.portal.service.Region;
import org.jspecify.annotations.Nullable;

/**
 * The form of a report, and what stands beside it.
 *
 * @param seen the version that the writer began with; what is kept is kept over this one
 * @param refusal kind of refusal by the service; empty when it was not asked or agreed
 * @param facts what the platform's own count says at present; only a help
 */
public record EditView(
        Report report,
        Revision revision,
        FilledForm form,
        Region<Revision> remarked,
        Region<ReportFacts> facts,
        Month month,
        long seen,
        String refusal,
        String detail) {

    static final String STALE = "stale-version";

    public boolean isStale() {
        return STALE.equals(refusal);
    }

    /** Whether somebody else has changed the report since the writer began. */
    public boolean isOvertaken() {
        return seen < report.version();
    }

    /** Whether the report is not complete without it, always or as things stand. */
    public boolean wants(Figure figure) {
        return figure.required() || report.missing().contains(figure.key());
    }

    public @Nullable String remark(String place) {
        return remarked.isMissing() ? null : remarked.getContent().remark(place);
    }

    /** What the report says at present, beside what was typed. */
    public Difference.Statement present(Figure figure) {
        return new Difference.Statement(figure.number(), figure.text(), figure.unknownBecause());
    }

    public Difference.@Nullable Watched presentOf(Component component) {
        return component.silence() == null ? null : new Difference.Watched(component.silence(), component.spans());
    }

    public List<StateStrip.State> states() {
        return List.of(StateStrip.State.values());
    }

    /** The party's zone as it is at the beginning of the month. */
    public String zone() {
        return month.zoneWords();
    }

    /** The first moment of the month as inputs want it. */
    public String first() {
        return SpanEntry.written(month.from(), month.zone());
    }

    public String last() {
        return SpanEntry.written(month.to(), month.zone());
    }

    /** What the platform counts at present where somebody entered something else; null for nothing to say. */
    public @Nullable BigDecimal counted(Figure figure) {
        BigDecimal fact =
                facts.isMissing() ? null : facts.getContent().figures().get(figure.key());
        BigDecimal said = figure.number();
        return fact == null || (said != null && said.compareTo(fact) == 0) ? null : fact;
    }
}
