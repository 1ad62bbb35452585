package org.interdesk.portal.shell;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
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
    public Response http(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : page(status);
    }

    @ServerExceptionMapper
    public Response refusedByService(ServiceRefusal refusal) {
        return page(refusal.status());
    }

    @ServerExceptionMapper
    public Response serviceDown(ServiceDown down) {
        return page(503);
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException refusal) {
        return page(403);
    }

    @ServerExceptionMapper
    public Response signInFailed(AuthenticationCompletionException failure) {
        Log.infof("Sign-in was not completed: %s", failure.getMessage());
        return page(401);
    }

    @ServerExceptionMapper
    public Response unexpected(Exception failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "Unexpected failure %s", incident);
        return pages.page(500, Templates.error(Trouble.UNEXPECTED, incident));
    }

    /** The page for an HTTP status, shown with that status. */
    Response page(int status) {
        return pages.page(status, Templates.error(Trouble.of(status), ""));
    }
}
