package org.interdesk.portal.shell;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.interdesk.portal.service.ServiceDown;
import org.interdesk.portal.service.ServiceRefusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a page as a page: what happened, in the person's language, and where to go from here. */
@ApplicationScoped
public class ErrorPages {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance error(Trouble trouble, String incident);

        private Templates() {}
    }

    @ServerExceptionMapper
    public Uni<Response> http(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return status < 400 ? Uni.createFrom().item(failure.getResponse()) : page(status);
    }

    @ServerExceptionMapper
    public Uni<Response> refusedByService(ServiceRefusal refusal) {
        return page(refusal.status());
    }

    @ServerExceptionMapper
    public Uni<Response> serviceDown(ServiceDown down) {
        return page(503);
    }

    @ServerExceptionMapper
    public Uni<Response> notAllowed(ForbiddenException refusal) {
        return page(403);
    }

    @ServerExceptionMapper
    public Uni<Response> signInFailed(AuthenticationCompletionException failure) {
        Log.infof("Sign-in was not completed: %s", failure.getMessage());
        return page(401);
    }

    @ServerExceptionMapper
    public Uni<Response> unexpected(Exception failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "Unexpected failure %s", incident);
        return page(500, Trouble.UNEXPECTED, incident);
    }

    private Uni<Response> page(int status) {
        return page(status, Trouble.of(status), "");
    }

    /** Renders on a worker, because the layout may have to find out who is signed in, and that can take a while. */
    private Uni<Response> page(int status, Trouble trouble, String incident) {
        return Uni.createFrom()
                .item(() -> pages.page(status, Templates.error(trouble, incident)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
