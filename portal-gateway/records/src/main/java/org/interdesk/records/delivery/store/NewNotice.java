package org.interdesk.records.delivery.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.records.delivery.model.Subject;
import org.interdesk.records.delivery.model.Told;

/**
 * What several people of one party are told at once.
 *
 * @param searched number, titles and headlines in small letters
 */
public record NewNotice(
        UUID eventId,
        Told told,
        Subject subject,
        Map<String, String> details,
        String searched,
        Instant happenedAt,
        Instant toldAt,
        List<Addressee> people) {

    /**
     * One reader.
     *
     * @param id of the notice to be
     * @param roles by which the person is told
     */
    public record Addressee(UUID id, String person, List<String> roles) {}
}
