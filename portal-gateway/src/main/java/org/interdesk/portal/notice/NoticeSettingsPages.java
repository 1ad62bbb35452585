package org.interdesk.portal.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.text.Done;
import org.jspecify.annotations.Nullable;

/** What the person wants by mail; the portal shows everything whatever is chosen. */
@Path("/notices/settings")
@Authenticated
public class NoticeSettingsPages {

    private static final String FORM = "mail";
    private static final String MEMBERS = "/mail/";
    private static final int NOT_SIGNED_IN = 401;

    private final NoticeApi notices;
    private final SignedInUser user;
    private final Pages pages;

    NoticeSettingsPages(@RestClient NoticeApi notices, SignedInUser user, Pages pages) {
        this.notices = notices;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance settings(Settings settings);

        private Templates() {}
    }

    /** What is chosen, and the form if it was sent and not taken. */
    public record Settings(Subscription subscription, FormState form) {

        public boolean isChosen(Subscription.Line line, String choice) {
            return (form.isFor(FORM) ? form.value(line.kind()) : line.choice()).equals(choice);
        }

        public boolean isWrong(Subscription.Line line) {
            return form.wrong().containsKey(line.kind());
        }
    }

    @GET
    public Response settings() {
        user.get();
        return pages.page(page(FormState.untouched()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> form) {
        user.get();
        FormState filled =
                FormState.of(FORM, NoticePages.KINDS.stream().map(Field::line).toList(), form);
        Map<String, String> mail = NoticePages.KINDS.stream()
                .filter(kind -> !filled.value(kind).isEmpty())
                .collect(Collectors.toMap(kind -> kind, filled::value, (one, other) -> one, LinkedHashMap::new));
        try {
            Region.needed(notices.subscribe(quoted(form.getFirst("version")), Map.of("mail", mail)))
                    .await()
                    .indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == NOT_SIGNED_IN) {
                throw refusal;
            }
            return pages.formAgain(page(refused(filled, refusal)));
        }
        return pages.done("/notices/settings", Done.SAVED, "");
    }

    private static FormState refused(FormState filled, ServiceRefusal refusal) {
        FormState judged = filled.refused(refusal);
        for (ServiceRefusal.FieldError error : refusal.errors()) {
            if (error.pointer().startsWith(MEMBERS)) {
                judged = judged.rejecting(error.pointer().substring(MEMBERS.length()));
            }
        }
        return judged;
    }

    private TemplateInstance page(FormState form) {
        return Templates.settings(
                new Settings(Region.needed(notices.subscription()).await().indefinitely(), form));
    }

    private static @Nullable String quoted(@Nullable String version) {
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
