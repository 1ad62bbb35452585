package org.interdesk.portal.software;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interdesk.portal.software.AdoptionRow.EnvironmentCell;
import org.interdesk.portal.software.AdoptionRow.PartyCell;
import org.interdesk.portal.software.AdoptionRow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How the parties stand with a product, as far as the viewer sees them.
 *
 * <p>What runs in an environment is the version that was installed there last and not taken out again. What was never
 * reported is unknown and not zero (domain rule 17): an environment nobody has told of does not exist here.
 *
 * @param releases the highest version first
 * @param rows published and withdrawn releases with what is known of the parties
 */
public record ProductAdoption(List<Release> releases, List<AdoptionRow> rows) {

    private record Running(AdoptionRow row, EnvironmentCell cell) {
        Instant since() {
            return cell.since();
        }
    }

    /** The highest version that is out for everybody; a version to be tried out only where there is no other. */
    public @Nullable Release newest() {
        return releases.stream()
                .filter(Release::isForAll)
                .findFirst()
                .or(() -> releases.stream()
                        .filter(release -> release.state() == Release.State.PUBLISHED)
                        .findFirst())
                .orElse(null);
    }

    /** When the newest version was offered to a party, and whether it was fetched. */
    public @Nullable PartyCell newestOf(String party) {
        return newestRow().flatMap(row -> row.of(party)).orElse(null);
    }

    private Optional<AdoptionRow> newestRow() {
        Release newest = newest();
        return newest == null
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> row.number().equals(newest.number()))
                        .findFirst();
    }

    /** The parties of whom anything is known, by code. */
    public List<String> parties() {
        return rows.stream()
                .flatMap(row -> row.parties().stream())
                .map(PartyCell::party)
                .distinct()
                .sorted()
                .toList();
    }

    /** The environments of all these parties, production first. */
    public List<String> environments() {
        return parties().stream()
                .flatMap(party -> environments(party).stream())
                .distinct()
                .sorted(Place.PRODUCTION_FIRST)
                .toList();
    }

    private Set<String> environments(String party) {
        Set<String> names = new TreeSet<>(Place.PRODUCTION_FIRST);
        cells(party).forEach(running -> names.add(running.cell().environment()));
        return names;
    }

    /** One environment of a party; null when nothing was ever reported of it. */
    public @Nullable Place placeOf(String party, String environment) {
        return environments(party).contains(environment) ? place(party, environment) : null;
    }

    private Place place(String party, String environment) {
        EnvironmentCell newest = newestRow()
                .flatMap(row -> row.of(party))
                .flatMap(cell -> cell.allEnvironments().stream()
                        .filter(one -> one.environment().equals(environment))
                        .findFirst())
                .orElse(null);
        return cells(party)
                .filter(running -> running.cell().environment().equals(environment))
                .filter(running -> running.cell().stage().isRunning())
                .max(Comparator.comparing(Running::since))
                .map(running -> new Place(
                        environment,
                        running.row().releaseVersion(),
                        running.since(),
                        running.cell().stage() == Stage.ACCEPTED,
                        running.row().state() == Release.State.WITHDRAWN,
                        behind(running.row().number()),
                        newest))
                .orElseGet(() -> new Place(environment, null, null, false, false, null, newest));
    }

    private Stream<Running> cells(String party) {
        return rows.stream()
                .flatMap(row -> row.of(party).stream()
                        .flatMap(cell -> cell.allEnvironments().stream())
                        .map(cell -> new Running(row, cell)));
    }

    private @Nullable Integer behind(String number) {
        int above = 0;
        for (Release release : releases) {
            if (release.number().equals(number)) {
                return above;
            }
            above += release.isForAll() ? 1 : 0;
        }
        return null;
    }
}
