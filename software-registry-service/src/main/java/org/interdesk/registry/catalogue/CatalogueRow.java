package org.interdesk.registry.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.interdesk.registry.adoption.OwnEnvironment;
import org.interdesk.registry.product.ProductView;
import org.interdesk.registry.release.NewestRelease;

/**
 * A product in the catalogue: everything that the product says when asked alone, and how the viewer's party stands with it.
 *
 * @param newest the highest published release of each channel, the highest version first; empty if nothing is out
 * @param environments those of the viewer's party that anything was reported of, by name; an environment that is not here is
 *     unknown, which does not mean that nothing runs in it (domain rule 17)
 */
public record CatalogueRow(
        @JsonUnwrapped ProductView product, List<NewestRelease> newest, List<OwnEnvironment> environments) {}
