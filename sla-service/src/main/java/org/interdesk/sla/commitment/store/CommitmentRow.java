package org.interdesk.sla.commitment.store;

import java.util.UUID;
import org.interdesk.sla.commitment.model.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment together with what is kept beside it.
 *
 * @param tzdata release of the time zone data it was counted with last
 * @param live whether it runs by the present moment; otherwise by its import session's watermark
 */
public record CommitmentRow(
        Commitment commitment, String tzdata, @Nullable UUID importSession, boolean live) {}
