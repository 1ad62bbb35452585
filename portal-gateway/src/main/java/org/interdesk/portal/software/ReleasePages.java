package org.interdesk.portal.software;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.software.ReleaseReader.Wanted;
import org.interdesk.portal.text.Done;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One release: its files, what it brings, and what becomes of it. */
@Path(SoftwarePaths.PRODUCT)
@Authenticated
public class ReleasePages {

    private static final int REASON = 2_000;
    private static final int REASON_OF_STEP = 500;
    private static final int ENVIRONMENT = 30;

    private final RegistryApi registry;
    private final ReleaseReader reader;
    private final Pages pages;

    ReleasePages(@RestClient RegistryApi registry, ReleaseReader reader, Pages pages) {
        this.registry = registry;
        this.reader = reader;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "software")
    static class Templates {
        static native TemplateInstance release(ReleaseView view);

        private Templates() {}
    }

    /** What can be done to a release by a form of its page; whether it may be done now is said by the service. */
    private enum Deed {
        PUBLICATION(Done.RELEASEPUBLISHED, List.of()),
        WITHDRAWAL(Done.RELEASEWITHDRAWN, List.of(Field.neededText("reason").upTo(REASON))),
        ADOPTION(
                Done.STEPNOTED,
                List.of(
                        Field.needed("environment").upTo(ENVIRONMENT),
                        Field.needed("stage"),
                        new Field("until", Field.Shape.MOMENT, false, ENVIRONMENT),
                        Field.line("reason").upTo(REASON_OF_STEP)));

        private final Done done;
        private final List<Field> fields;

        Deed(Done done, List<Field> fields) {
            this.done = done;
            this.fields = fields;
        }

        static Deed named(String resource) {
            return Arrays.stream(values())
                    .filter(deed -> deed.resource().equals(resource))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }

        String resource() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Shows the release.
     *
     * @param role what a publisher means to send next
     * @param signs the file that is to be signed
     * @param refused why the last file was not taken, or not given
     */
    @GET
    @Path(SoftwarePaths.RELEASE)
    public Response show(
            @RestPath String product,
            @RestPath String version,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String signs,
            @RestQuery @Nullable String refused) {
        Wanted wanted = new Wanted(
                Arrays.stream(Release.Role.values())
                        .filter(one -> one.name().equals(role))
                        .findFirst()
                        .orElse(Release.Role.PACKAGE),
                signs == null ? "" : signs,
                refused == null ? "" : refused);
        return pages.page(Templates.release(reader.read(product, version, wanted, FormState.untouched())));
    }

    @POST
    @Path(SoftwarePaths.RELEASE + "/{deed: publication|withdrawal|adoption}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @RestPath String product,
            @RestPath String version,
            @RestPath String deed,
            MultivaluedMap<String, String> form) {
        Deed wanted = Deed.named(deed);
        FormState filled = FormState.of(deed, wanted.fields, form);
        if (!filled.isSound()) {
            return again(product, version, filled);
        }
        try {
            Region.needed(perform(product, version, wanted, filled, Versions.ifMatch(form)))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return again(product, version, filled.refused(refusal));
        } catch (ServiceDown down) {
            return again(product, version, filled.unanswered());
        }
        return pages.done(Release.address(product, version), wanted.done, "");
    }

    private Uni<?> perform(String product, String version, Deed deed, FormState form, @Nullable String ifMatch) {
        Map<String, Object> body = form.body();
        if (deed == Deed.ADOPTION) {
            body.put("environment", form.value("environment").toUpperCase(Locale.ROOT));
            return registry.report(product, version, form.key(), body);
        }
        return registry.change(product, version, deed.resource(), ifMatch, body);
    }

    /** Takes a file out of a draft. */
    @POST
    @Path(SoftwarePaths.RELEASE + "/files/{name}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @RestPath String product,
            @RestPath String version,
            @RestPath String name,
            MultivaluedMap<String, String> form) {
        try {
            Region.needed(registry.removeFile(product, version, name)).await().indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404 || refusal.status() == 401) {
                throw refusal;
            }
            return again(
                    product, version, FormState.of("removal", List.of(), form).refused(refusal));
        } catch (ServiceDown down) {
            return again(
                    product, version, FormState.of("removal", List.of(), form).unanswered());
        }
        return pages.done(Release.address(product, version), Done.FILEREMOVED, "");
    }

    /** Reached only when signing in came between a form and its answer: back to the page the form is on. */
    @GET
    @Path(SoftwarePaths.RELEASE + "/{deed: publication|withdrawal|adoption|files}")
    public Response pageOfForm(@RestPath String product, @RestPath String version) {
        return Response.seeOther(URI.create(Release.address(product, version))).build();
    }

    private Response again(String product, String version, FormState form) {
        return pages.formAgain(Templates.release(reader.read(product, version, Wanted.NOTHING_SPECIAL, form)));
    }
}
