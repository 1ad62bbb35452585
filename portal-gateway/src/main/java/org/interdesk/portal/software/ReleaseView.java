package org.interdesk.portal.software;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interdesk.portal.block.FileSize;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.software.AdoptionRow.EnvironmentCell;
import org.interdesk.portal.software.AdoptionRow.PartyCell;
import org.interdesk.portal.software.AdoptionRow.Stage;
import org.interdesk.portal.software.Release.ReleaseFile;
import org.interdesk.portal.software.Release.Role;
import org.interdesk.portal.text.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a release shows.
 *
 * @param product left without, the page names the product by its code
 * @param row where the parties are; missing for a draft, which nobody has
 * @param ledger what the parties did, the latest first; missing for a draft
 * @param downloads who fetched what; left out for roles that are not told
 * @param ours entitlements in force for the viewer's party
 * @param upload what is to be sent next
 */
public record ReleaseView(
        Release release,
        Region<Product> product,
        Region<ReleaseAdoption> adoption,
        Region<PageOf<LedgerLine>> ledger,
        Region<PageOf<Download>> downloads,
        Region<PageOf<Entitlement>> ours,
        Rights rights,
        Upload upload,
        FormState form,
        SoftwareFormTexts words) {

    /**
     * Where the parties are with the release, and what the viewer's party calls its environments.
     *
     * @param row null when the registry says nothing of this release
     */
    public record ReleaseAdoption(@Nullable AdoptionRow row, Set<String> environments) {

        static ReleaseAdoption of(List<AdoptionRow> rows, String number, String party) {
            Set<String> environments = new TreeSet<>();
            rows.stream()
                    .flatMap(row -> row.of(party).stream())
                    .flatMap(cell -> cell.allEnvironments().stream())
                    .map(EnvironmentCell::environment)
                    .forEach(environments::add);
            return new ReleaseAdoption(
                    rows.stream()
                            .filter(row -> row.number().equals(number))
                            .findFirst()
                            .orElse(null),
                    environments);
        }
    }

    /**
     * What a publisher is about to send.
     *
     * @param signs file that it signs; empty for what stands for itself
     * @param refusal why the last attempt failed; empty if none did
     * @param most largest form that is taken, in bytes
     */
    public record Upload(Role role, String signs, String refusal, long most) {

        public FileSize limit() {
            return FileSize.of(most);
        }

        public boolean isRole(Role one) {
            return role == one;
        }
    }

    /** Whether the viewer can fetch the files, or what stands in the way. */
    public enum Access {
        OPEN,
        DRAFT,
        WITHDRAWN,
        NOTENTITLED,
        UNKNOWN,
        ROLE
    }

    public Access access() {
        if (rights.publishesFor(release.owner())) {
            return Access.OPEN;
        }
        if (release.isDraft()) {
            return Access.DRAFT;
        }
        if (release.isWithdrawn()) {
            return Access.WITHDRAWN;
        }
        return switch (entitled().standing()) {
            case NONE -> Access.NOTENTITLED;
            case UNKNOWN -> Access.UNKNOWN;
            case OWNER, HELD -> rights.fetches() ? Access.OPEN : Access.ROLE;
        };
    }

    private Entitled entitled() {
        return Entitled.of(rights, release.product(), release.owner(), ours);
    }

    public String productName(String lang) {
        return product.isMissing() ? release.product() : product.getContent().name(lang);
    }

    /** Whether the viewer could publish it if that were not for somebody else, or for a file, to do. */
    public boolean isWaitingForPublication() {
        return release.isDraft() && release.may("files") && !release.may("publication");
    }

    /** Files in the order in which they are of use: packages first, each signature after what it signs. */
    public List<ReleaseFile> files() {
        return release.allFiles().stream()
                .sorted(Comparator.comparing(this::place))
                .toList();
    }

    private String place(ReleaseFile file) {
        ReleaseFile signed =
                file.signs() == null ? file : release.file(file.signs()).orElse(file);
        return signed.role().ordinal() + signed.name() + '\0' + (file.equals(signed) ? "" : file.name());
    }

    public List<Role> roles() {
        return Role.ALONE;
    }

    /** Address that takes the file, with what belongs to it. */
    public String uploadAddress() {
        String address = release.address() + "/files?role=" + upload.role().name();
        return upload.signs().isEmpty() ? address : address + "&signs=" + Addresses.urlEncoded(upload.signs());
    }

    public boolean mayReport() {
        return row() != null && row().may("adoption");
    }

    private @Nullable AdoptionRow row() {
        return adoption.isMissing() ? null : adoption.getContent().row();
    }

    /** Where the viewer's own party is; null when nothing is known of it. */
    public @Nullable PartyCell own() {
        AdoptionRow row = row();
        return row == null ? null : row.of(rights.party()).orElse(null);
    }

    /** The other parties of whom the viewer is told. */
    public List<PartyCell> others() {
        AdoptionRow row = row();
        return row == null
                ? List.of()
                : row.parties().stream()
                        .filter(cell -> !cell.party().equals(rights.party()))
                        .toList();
    }

    /** What the own party calls its environments, and what others usually do. */
    public Set<String> environments() {
        Set<String> names = new TreeSet<>(Set.of("PRODUCTION", "TEST"));
        if (!adoption.isMissing()) {
            names.addAll(adoption.getContent().environments());
        }
        return names;
    }

    public List<Stage> stages() {
        return Stage.REPORTED;
    }

    public boolean isStage(Stage stage) {
        String chosen = form.value("adoption", "stage");
        return stage.name().equals(chosen.isEmpty() ? Stage.INSTALLED.name() : chosen);
    }

    public @Nullable String error(String action, String field) {
        return form.error(action, field, words::fieldError);
    }
}
