package org.interdesk.portal.software;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;

/** Rewording a product. */
@Path(SoftwarePaths.PRODUCT)
@Authenticated
public class ProductEditPages {

    private final RegistryApi registry;
    private final Pages pages;
    private final Wording wording;

    ProductEditPages(@RestClient RegistryApi registry, Pages pages, Wording wording) {
        this.registry = registry;
        this.pages = pages;
        this.wording = wording;
    }

    @GET
    @Path("edit")
    public Response form(@RestPath String product) {
        Product present = read(product);
        if (!present.may("revision")) {
            throw new ForbiddenException("a product of another party, or a role that publishes nothing");
        }
        return pages.page(NewProductPages.Templates.productForm(view(ProductForm.begun(present), present)));
    }

    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reword(@RestPath String product, MultivaluedMap<String, String> form) {
        FormState filled = FormState.of(ProductForm.NAME, ProductForm.WORDING, form);
        if (!filled.isSound()) {
            return again(product, filled);
        }
        try {
            Region.needed(registry.reword(product, Versions.ifMatch(form), filled.body()))
                    .await()
                    .indefinitely();
            return pages.done(Product.address(product), Done.SAVED, "");
        } catch (ServiceRefusal refusal) {
            return again(product, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(product, filled.unanswered());
        }
    }

    private Product read(String product) {
        return Region.needed(registry.product(product)).await().indefinitely();
    }

    private Response again(String product, FormState form) {
        return pages.formAgain(NewProductPages.Templates.productForm(view(form, read(product))));
    }

    private ProductForm view(FormState form, Product product) {
        return new ProductForm(form, wording.in(SoftwareFormTexts.class), product);
    }
}
