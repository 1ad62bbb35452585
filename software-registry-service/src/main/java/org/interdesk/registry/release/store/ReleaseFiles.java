package org.interdesk.registry.release.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Files by themselves. */
@ApplicationScoped
public class ReleaseFiles implements PanacheRepositoryBase<FileEntity, UUID> {

    public boolean isKnown(String sha256) {
        return find("sha256", sha256).page(0, 1).firstResultOptional().isPresent();
    }
}
