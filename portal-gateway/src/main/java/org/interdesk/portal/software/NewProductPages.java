package org.interdesk.portal.software;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;

/** Registering software of the own party. */
@Path("/software/new")
@Authenticated
public class NewProductPages {

    /** The address of this page, which a product of this code would have too. */
    private static final String TAKEN = "new";

    private final RegistryApi registry;
    private final SignedInUser user;
    private final Pages pages;
    private final Wording wording;

    NewProductPages(@RestClient RegistryApi registry, SignedInUser user, Pages pages, Wording wording) {
        this.registry = registry;
        this.user = user;
        this.pages = pages;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "software")
    static class Templates {
        static native TemplateInstance productForm(ProductForm view);

        private Templates() {}
    }

    @GET
    public Response form() {
        if (!new Rights(user.get()).publishes()) {
            throw new ForbiddenException("roles that publish nothing");
        }
        return pages.page(page(ProductForm.begun(null)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> form) {
        FormState filled = FormState.of(ProductForm.NAME, ProductForm.ALL, form);
        if (TAKEN.equals(filled.value("code"))) {
            filled = filled.rejecting("code");
        }
        if (!filled.isSound()) {
            return pages.formAgain(page(filled));
        }
        try {
            Product product = Region.needed(registry.register(filled.key(), filled.body()))
                    .await()
                    .indefinitely();
            return pages.done(product.address(), Done.PRODUCTREGISTERED, "");
        } catch (ServiceRefusal refusal) {
            return pages.formAgain(page(filled.refused(refusal)));
        } catch (ServiceDown down) {
            return pages.formAgain(page(filled.unanswered()));
        }
    }

    private TemplateInstance page(FormState form) {
        return Templates.productForm(new ProductForm(form, wording.in(SoftwareFormTexts.class), null));
    }
}
