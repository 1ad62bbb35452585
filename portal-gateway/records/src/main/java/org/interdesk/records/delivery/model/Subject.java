package org.interdesk.records.delivery.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something happened to.
 *
 * @param type {@code INCIDENT}, {@code MAINTENANCE_WINDOW} and so on; open data
 * @param number public number
 * @param owner the party that answers for it
 * @param title what people call it; null where nobody said
 * @param titleEn the same in English; null where there is only one title
 */
public record Subject(
        UUID id,
        String type,
        String number,
        String owner,
        @Nullable String title,
        @Nullable String titleEn) {}
