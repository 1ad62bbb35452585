package org.interdesk.report.consolidation.model;

import java.time.Instant;
import java.util.List;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Punctuality;
import org.jspecify.annotations.Nullable;

/**
 * What a party gives to the consolidated report.
 *
 * @param content of its accepted revision; null if there is none
 * @param form the party's own, by which its components are measured
 * @param midnights of its month, see {@link org.interdesk.report.submission.model.Measured}
 */
public record Contribution(
        String party,
        String report,
        @Nullable Integer revision,
        Punctuality punctuality,
        @Nullable Content content,
        Form form,
        List<Instant> midnights) {}
