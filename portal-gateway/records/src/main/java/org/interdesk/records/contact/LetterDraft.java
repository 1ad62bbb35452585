package org.interdesk.records.contact;

import java.time.Instant;
import java.util.List;
import org.interdesk.records.contact.model.Official;
import org.interdesk.records.desk.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is entered.
 *
 * @param desk code of the desk whose contacts it tells
 * @param entries all contacts of the desk from now on
 * @param receivedAt when the Commission had it, if its directory editor enters a letter that came before; null for now
 */
public record LetterDraft(
        String desk,
        Official official,
        List<Entry> entries,
        @Nullable Instant receivedAt) {}
