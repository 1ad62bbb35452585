package org.interdesk.portal.software;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Drafting a release, and changing its draft. Files come afterwards, on the page of the release. */
@Path(SoftwarePaths.PRODUCT)
@Authenticated
public class ReleaseFormPages {

    private final RegistryApi registry;
    private final Pages pages;
    private final Wording wording;

    ReleaseFormPages(@RestClient RegistryApi registry, Pages pages, Wording wording) {
        this.registry = registry;
        this.pages = pages;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "software")
    static class Templates {
        static native TemplateInstance releaseForm(ReleaseForm view);

        private Templates() {}
    }

    @GET
    @Path("new")
    public Response newForm(@RestPath String product) {
        Product ofWhat = read(product);
        if (!ofWhat.may("releases")) {
            throw new ForbiddenException("a product of another party, or a role that publishes nothing");
        }
        return pages.page(page(ReleaseForm.begun(null), ofWhat, null));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(@RestPath String product, MultivaluedMap<String, String> form) {
        FormState filled = ReleaseForm.checked(FormState.of(ReleaseForm.NAME, ReleaseForm.ALL, form));
        return send(
                filled,
                () -> registry.draft(product, filled.key(), ReleaseForm.body(filled)),
                Done.RELEASEDRAFTED,
                state -> pages.formAgain(page(state, read(product), null)));
    }

    @GET
    @Path(SoftwarePaths.RELEASE + "/edit")
    public Response editForm(@RestPath String product, @RestPath String version) {
        Release release = read(product, version);
        if (!release.may("revision")) {
            throw new ForbiddenException("a release that is out, or a role that publishes nothing");
        }
        return pages.page(page(ReleaseForm.begun(release), read(product), release));
    }

    @POST
    @Path(SoftwarePaths.RELEASE + "/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(@RestPath String product, @RestPath String version, MultivaluedMap<String, String> form) {
        FormState filled = ReleaseForm.checked(FormState.of(ReleaseForm.NAME, ReleaseForm.CONTENT, form));
        return send(
                filled,
                () -> registry.revise(product, version, Versions.ifMatch(form), ReleaseForm.body(filled)),
                Done.SAVED,
                state -> pages.formAgain(page(state, read(product), read(product, version))));
    }

    /** Shows a form again. */
    private interface Again {
        Response with(FormState form);
    }

    private Response send(FormState filled, Supplier<Uni<Release>> call, Done done, Again again) {
        if (!filled.isSound()) {
            return again.with(filled);
        }
        try {
            Release release = Region.needed(call.get()).await().indefinitely();
            return pages.done(release.address(), done, "");
        } catch (ServiceRefusal refusal) {
            return again.with(filled.refused(refusal));
        } catch (ServiceDown down) {
            return again.with(filled.unanswered());
        }
    }

    private Product read(String product) {
        return Region.needed(registry.product(product)).await().indefinitely();
    }

    private Release read(String product, String version) {
        return Region.needed(registry.release(product, version)).await().indefinitely();
    }

    private TemplateInstance page(FormState form, Product product, @Nullable Release release) {
        return Templates.releaseForm(new ReleaseForm(form, wording.in(SoftwareFormTexts.class), product, release));
    }
}
