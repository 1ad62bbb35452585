package org.interdesk.portal.software;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One product: its versions, who may have it, and what runs where. */
@Path(SoftwarePaths.PRODUCT)
@Authenticated
public class ProductPages {

    private static final int RELEASES = 20;
    private static final int ACTS = 100;

    private static final List<Field> GRANT = GrantForm.FIELDS;
    private static final List<Field> REVOCATION =
            List.of(Field.neededText("reason").upTo(2_000));

    private final RegistryApi registry;
    private final AdoptionReader adoption;
    private final SignedInUser user;
    private final Pages pages;
    private final Wording wording;

    ProductPages(
            @RestClient RegistryApi registry,
            AdoptionReader adoption,
            SignedInUser user,
            Pages pages,
            Wording wording) {
        this.registry = registry;
        this.adoption = adoption;
        this.user = user;
        this.pages = pages;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "software")
    static class Templates {
        static native TemplateInstance product(ProductView view);

        private Templates() {}
    }

    @GET
    public Response show(@RestPath String product, @RestQuery @Nullable String cursor) {
        return pages.page(Templates.product(read(product, cursor, FormState.untouched())));
    }

    @POST
    @Path(ProductView.GRANT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@RestPath String product, MultivaluedMap<String, String> form) {
        FormState filled = GrantForm.checked(FormState.of(ProductView.GRANT, GRANT, form));
        return send(
                product,
                filled,
                () -> registry.grant(filled.key(), GrantForm.body(product, filled)),
                Done.ENTITLEMENTGRANTED);
    }

    @POST
    @Path("entitlements/{id: [0-9a-f-]{36}}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@RestPath String product, @RestPath String id, MultivaluedMap<String, String> form) {
        FormState filled = FormState.of("revocation-" + id, REVOCATION, form);
        return send(
                product,
                filled,
                () -> registry.revoke(id, Versions.ifMatch(form), filled.body()),
                Done.ENTITLEMENTREVOKED);
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path(ProductView.GRANT)
    public Response pageOfForm(@RestPath String product) {
        return Response.seeOther(URI.create(Product.address(product))).build();
    }

    /** As {@link #pageOfForm}, of the other form. */
    @GET
    @Path("entitlements/{id: [0-9a-f-]{36}}/revocation")
    public Response pageOfRevocation(@RestPath String product) {
        return pageOfForm(product);
    }

    private Response send(String product, FormState filled, Supplier<Uni<Entitlement>> call, Done done) {
        if (!filled.isSound()) {
            return again(product, filled);
        }
        try {
            Region.needed(call.get()).await().indefinitely();
            return pages.done(Product.address(product), done, "");
        } catch (ServiceRefusal refusal) {
            return again(product, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(product, filled.unanswered());
        }
    }

    private Response again(String product, FormState form) {
        return pages.formAgain(Templates.product(read(product, null, form)));
    }

    private ProductView read(String product, @Nullable String cursor, FormState form) {
        Rights rights = new Rights(user.get());
        return Uni.combine()
                .all()
                .unis(
                        Region.needed(registry.product(product)),
                        Region.of(registry.releases(product, RELEASES, cursor)),
                        adoption.of(product),
                        acts(rights, product, null, null),
                        acts(rights, product, rights.party(), true))
                .asTuple()
                .map(parts -> new ProductView(
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4(),
                        parts.getItem5(),
                        rights,
                        form,
                        wording.in(SoftwareTexts.class),
                        wording.in(SoftwareFormTexts.class)))
                .await()
                .indefinitely();
    }

    private Uni<Region<PageOf<Entitlement>>> acts(
            Rights rights, String product, @Nullable String party, @Nullable Boolean active) {
        return rights.seesEntitlements()
                ? Region.of(registry.entitlements(product, party, active, ACTS, null))
                : Region.leftOut();
    }
}
