package org.interdesk.registry.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interdesk.registry.product.Telling;
import org.interdesk.registry.product.event.Importance;
import org.interdesk.registry.release.event.ReleaseFact;
import org.interdesk.registry.release.event.ReleaseFact.AdoptionPart;
import org.interdesk.registry.release.event.ReleaseFact.FilePart;
import org.interdesk.registry.release.model.ReleaseState;
import org.interdesk.registry.release.store.Releases;
import org.jspecify.annotations.Nullable;

/** Tells what happens to releases. Every event about a release has the same shape and its place in one count. */
@ApplicationScoped
public class ReleaseNews {

    private final Telling telling;
    private final Releases releases;

    ReleaseNews(Telling telling, Releases releases) {
        this.telling = telling;
        this.releases = releases;
    }

    /** Counts a fact of the release; whoever looks at the release after that sees what was told before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(Release release) {
        return telling.next(release.id());
    }

    /** Tells a step in the life of a release or a change of its draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Release release, String what, Instant at, Importance importance, @Nullable FilePart file) {
        List<String> parties =
                release.state() == ReleaseState.DRAFT ? releases.ownParties(release) : releases.partiesOf(release);
        Map<String, Object> detail =
                new HashMap<>(Map.of("state", release.state().name()));
        if (file != null) {
            detail.put("file", file.name());
            detail.put("sha256", file.sha256());
        }
        if (release.withdrawalReason() != null) {
            detail.put("reason", release.withdrawalReason());
        }
        tell(release, next(release), what, at, importance, parties, file, null, detail);
    }

    /**
     * Tells what a party did with a release: to itself, to the owner and to the coordinator.
     *
     * @param count what {@link #next} said
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(
            Release release, long count, String what, Instant at, Importance importance, AdoptionPart adoption) {
        TreeSet<String> parties = new TreeSet<>(releases.ownParties(release));
        parties.add(adoption.party());
        Map<String, Object> detail = new HashMap<>(Map.of("party", adoption.party()));
        if (adoption.environment() != null) {
            detail.put("environment", adoption.environment());
        }
        tell(release, count, what, at, importance, List.copyOf(parties), null, adoption, detail);
    }

    private void tell(
            Release release,
            long count,
            String what,
            Instant at,
            Importance importance,
            List<String> parties,
            @Nullable FilePart file,
            @Nullable AdoptionPart adoption,
            Map<String, ?> detail) {
        ReleaseFact fact =
                ReleaseFact.of(release, releases.namesOf(release), count, parties, at, importance, file, adoption);
        telling.tell(release.id(), count, release.number(), what, at, fact, detail);
    }
}
