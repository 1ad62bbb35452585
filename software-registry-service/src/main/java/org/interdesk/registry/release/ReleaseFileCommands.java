package org.interdesk.registry.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.interdesk.kit.file.StoredFile;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.registry.product.event.Importance;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.event.ReleaseFact.FilePart;
import org.interdesk.registry.release.model.FileName;
import org.interdesk.registry.release.model.FileRole;
import org.interdesk.registry.release.model.ReleaseMove;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.interdesk.registry.release.store.FileEntity;
import org.interdesk.registry.release.store.ReleaseEntity;
import org.interdesk.registry.release.store.ReleaseFiles;
import org.interdesk.registry.release.store.Releases;
import org.jspecify.annotations.Nullable;

/** Adding files to a draft and taking them out. The bytes are in the store before a file is added. */
@ApplicationScoped
@Transactional
public class ReleaseFileCommands {

    private static final int MOST_FILES = 50;

    private final Releases releases;
    private final ReleaseFiles files;
    private final ReleaseNews news;
    private final CurrentViewer viewer;
    private final Now now;

    ReleaseFileCommands(Releases releases, ReleaseFiles files, ReleaseNews news, CurrentViewer viewer, Now now) {
        this.releases = releases;
        this.files = files;
        this.news = news;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * A file to be added to a draft.
     *
     * @param signs name of the file it signs; for signatures only
     */
    public record NewFile(
            ProductCode product,
            ReleaseVersion version,
            FileName name,
            FileRole role,
            @Nullable FileName signs) {}

    /**
     * What adding came to.
     *
     * @param added false if the draft had this very file already
     */
    public record Added(FileView file, boolean added) {}

    /** Refuses what would be refused afterwards, before anybody sends a gigabyte. */
    public void requirePlaceFor(NewFile wanted) {
        Release release = draft(wanted.product(), wanted.version()).release();
        if (existing(release, wanted.name()).isEmpty()) {
            requireRoom(release);
        }
    }

    /**
     * Adds a file that is in the store. Adding the same file again changes nothing.
     *
     * @throws FileExists if the draft has another file of this name
     */
    public Added add(NewFile wanted, StoredFile stored) {
        ReleaseEntity draft = draft(wanted.product(), wanted.version());
        Release release = draft.release();
        Optional<ReleaseFile> existing = existing(release, wanted.name());
        if (existing.isPresent()) {
            return again(release, existing.get(), wanted, stored);
        }
        requireRoom(release);
        Instant present = now.instant();
        String uploader = viewer.get().subject();
        String signs = wanted.signs() == null ? null : wanted.signs().value();
        ReleaseFile file =
                new ReleaseFile(UuidV7.at(present), wanted.name().value(), wanted.role(), signs, stored, present);
        draft.add(new FileEntity(file, release, uploader), uploader);
        releases.flush();
        tell(draft.release(), "file-added", file, present);
        return new Added(FileView.of(release, file), true);
    }

    private static Added again(Release release, ReleaseFile existing, NewFile wanted, StoredFile stored) {
        boolean same = existing.stored().equals(stored)
                && existing.role() == wanted.role()
                && Objects.equals(
                        existing.signs(),
                        wanted.signs() == null ? null : wanted.signs().value());
        if (!same) {
            throw new FileExists(existing.name());
        }
        return new Added(FileView.of(release, existing), false);
    }

    private static void requireRoom(Release release) {
        if (release.files().size() >= MOST_FILES) {
            throw new TooManyFiles(MOST_FILES);
        }
    }

    /** Takes a file out of a draft. Its bytes leave the store later, unless something else needs them. */
    public void remove(ProductCode code, ReleaseVersion version, FileName name) {
        ReleaseEntity draft = draft(code, version);
        Release release = draft.release();
        ReleaseFile file = existing(release, name).orElseThrow(() -> new NotFound("File " + name));
        draft.remove(file.id(), viewer.get().subject());
        releases.flush();
        tell(draft.release(), "file-removed", file, now.instant());
    }

    /** Whether any release has a file of this checksum; asked by the sweeping of the store, of all parties' releases. */
    public boolean isKnown(String sha256) {
        return files.isKnown(sha256);
    }

    private ReleaseEntity draft(ProductCode code, ReleaseVersion version) {
        ReleaseEntity release = releases.lockOwned(
                        code.value(), version, viewer.get().actingParty())
                .orElseThrow(() -> new NotFound("Release " + code + "/" + version));
        if (!ReleaseMove.CHANGE_FILES.isOpenIn(release.release().state())) {
            throw new ReleaseNotOpen(release.release().state());
        }
        return release;
    }

    private static Optional<ReleaseFile> existing(Release release, FileName name) {
        return release.files().stream()
                .filter(file -> file.name().equals(name.value()))
                .findFirst();
    }

    private void tell(Release release, String what, ReleaseFile file, Instant at) {
        news.tell(release, what, at, Importance.ROUTINE, FilePart.of(file.name(), file.role(), file.stored()));
    }
}
