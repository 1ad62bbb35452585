package org.interdesk.portal.software;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.portal.block.StepMatrix;
import org.interdesk.portal.block.StepMatrix.Cell;
import org.interdesk.portal.block.StepMatrix.Standing;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.ticket.Parties;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a product shows.
 *
 * @param releases the part of the list that the address names, the highest version first
 * @param acts entitlements given or received; left out for roles that are not told of them
 * @param ours of those, the ones in force for the viewer's party
 */
public record ProductView(
        Product product,
        Region<PageOf<Release>> releases,
        Region<ProductAdoption> adoption,
        Region<PageOf<Entitlement>> acts,
        Region<PageOf<Entitlement>> ours,
        Rights rights,
        FormState form,
        SoftwareTexts texts,
        SoftwareFormTexts words) {

    /** Name of the form by which an entitlement is granted, and the last part of its address. */
    static final String GRANT = "entitlements";

    public Entitled entitled() {
        return Entitled.of(rights, product.code(), product.owner(), ours);
    }

    /** Who can be given the product. */
    public List<String> receivers() {
        return Parties.CODES.stream()
                .filter(party -> !party.equals(product.owner()))
                .toList();
    }

    /** Name of the form by which an entitlement is revoked. */
    public String revocation(Entitlement act) {
        return "revocation-" + act.id();
    }

    public @Nullable String error(String action, String field) {
        return form.error(action, field, words::fieldError);
    }

    public boolean hasMatrix() {
        return !adoption.isMissing() && !adoption.getContent().parties().isEmpty();
    }

    /** A row for each party, a column for getting the newest version and one for each environment. */
    public StepMatrix matrix() {
        ProductAdoption known = adoption.getContent();
        List<String> environments = known.environments();
        List<String> heads = new ArrayList<>();
        Release newest = known.newest();
        heads.add(newest == null ? texts.receipt() : texts.receiptOf(newest.releaseVersion()));
        heads.addAll(environments);
        return new StepMatrix(
                heads,
                known.parties().stream()
                        .map(party -> row(known, party, environments))
                        .toList());
    }

    private StepMatrix.Row row(ProductAdoption known, String party, List<String> environments) {
        List<Cell> cells = new ArrayList<>();
        cells.add(receipt(known.newestOf(party)));
        environments.forEach(environment -> cells.add(cell(known.placeOf(party, environment))));
        return new StepMatrix.Row(party, cells);
    }

    private Cell receipt(AdoptionRow.@Nullable PartyCell newest) {
        if (newest == null || newest.offeredAt() == null && newest.downloadedAt() == null) {
            return cell(Standing.NOTNEEDED, texts.notOffered(), null);
        }
        return newest.downloadedAt() == null
                ? cell(Standing.RUNNING, texts.stage(AdoptionRow.Stage.OFFERED), newest.offeredAt())
                : cell(Standing.DONE, texts.stage(AdoptionRow.Stage.DOWNLOADED), newest.downloadedAt());
    }

    private Cell cell(@Nullable Place place) {
        if (place == null) {
            return cell(Standing.AHEAD, texts.notTold(), null);
        }
        String words = texts.place(place);
        if (place.withdrawn() || place.rolledBack() != null) {
            return cell(Standing.LATE, words, place.since());
        }
        if (place.isUpToDate()) {
            return cell(place.accepted() ? Standing.DONE : Standing.RUNNING, words, place.since());
        }
        return cell(
                place.isRunning() || place.deferred() != null ? Standing.SOON : Standing.AHEAD, words, place.since());
    }

    private static Cell cell(Standing standing, String words, @Nullable Instant at) {
        return Cell.said(standing, words, at);
    }
}
