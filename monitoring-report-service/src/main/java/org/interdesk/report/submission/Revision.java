package org.interdesk.report.submission;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Remarks;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a report.
 *
 * @param editors subjects of everybody who worked on it
 * @param reason why it was begun; null for the first
 * @param sentBack why the approver gave it back; null once it is submitted again
 * @param machine whether the party's machine account handed it in
 * @param decision ACCEPTED or RETURNED; null until the Commission decides
 */
public record Revision(
        UUID report,
        int revision,
        Content content,
        Set<String> editors,
        @Nullable String reason,
        @Nullable SentBack sentBack,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        boolean machine,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Remarks remarks) {}
