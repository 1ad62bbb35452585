package org.interdesk.portal.software;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import org.interdesk.portal.service.FileIntake;
import org.interdesk.portal.session.ScriptRequests;
import org.interdesk.portal.shell.Flash;
import org.interdesk.portal.shell.SameOrigin;
import org.interdesk.portal.software.Release.Role;
import org.interdesk.portal.text.Addresses;
import org.interdesk.portal.text.Done;
import org.jspecify.annotations.Nullable;

/**
 * Takes the files of a draft from the form of its page, while they arrive.
 *
 * <p>It is no resource like the other pages, because those have read a form before they begin, and keep forms short. So
 * what those get from the framework is asked for by hand: that somebody is signed in, and that the form is one of ours. The
 * answer is always the way to a page; whether the person may send files is the registry's to say.
 */
@ApplicationScoped
public class UploadRoute {

    /** The registry's name as the gateway knows it. */
    static final String ROOM = "registry";

    /** After sign-in was prepared, before the framework compares lengths with the limit of forms. */
    private static final int BEFORE_THE_LIMIT_OF_FORMS = -10;

    private static final String FILES =
            "\\/software\\/(?<product>[a-z][a-z0-9-]{1,59})\\/(?<version>[0-9][0-9A-Za-z.+-]{0,59})\\/files";

    private static final int FORBIDDEN = 403;

    /** What a script understands as the end of the session. */
    private static final int SESSION_ENDED = 499;

    private final FileIntake intake;
    private final IdentityProviderManager identities;

    UploadRoute(FileIntake intake, IdentityProviderManager identities) {
        this.intake = intake;
        this.identities = identities;
    }

    void open(@Observes Router router) {
        router.postWithRegex(FILES).order(BEFORE_THE_LIMIT_OF_FORMS).handler(this::take);
    }

    /** The draft a file is for. */
    private record Target(String product, String version) {

        String page() {
            return Release.address(product, version);
        }

        String file(String name, Role role, @Nullable String signs) {
            String address = "/api/v1/products/" + product + "/releases/" + version + "/files/"
                    + Addresses.pathEncoded(name) + "?role=" + role.name();
            return signs == null ? address : address + "&signs=" + Addresses.urlEncoded(signs);
        }
    }

    private void take(RoutingContext browser) {
        HttpServerRequest form = browser.request();
        if (!SameOrigin.comesFromHere(form)) {
            closeWith(browser.response().setStatusCode(FORBIDDEN));
            return;
        }
        Target target = new Target(browser.pathParam("product"), browser.pathParam("version"));
        Context here = Vertx.currentContext();
        form.pause();
        QuarkusHttpUser.getSecurityIdentity(browser, identities)
                .emitOn(command -> here.runOnContext(go -> command.run()))
                .subscribe()
                .with(person -> takeFrom(person, browser, target), failure -> askToSignIn(browser, target));
    }

    private void takeFrom(SecurityIdentity person, RoutingContext browser, Target target) {
        AccessTokenCredential token = person.getCredential(AccessTokenCredential.class);
        if (person.isAnonymous() || token == null) {
            askToSignIn(browser, target);
            return;
        }
        String signs = browser.request().getParam("signs");
        Role role = signs == null ? alone(browser.request().getParam("role")) : Role.SIGNATURE;
        intake.take(browser.request(), ROOM, token.getToken(), name -> target.file(name, role, signs))
                .onSuccess(refusal -> lead(browser, target, role, signs, refusal))
                .onFailure(browser::fail);
    }

    private static Role alone(@Nullable String said) {
        return Arrays.stream(Role.values())
                .filter(role -> Role.ALONE.contains(role) && role.name().equals(said))
                .findFirst()
                .orElse(Role.PACKAGE);
    }

    private static void lead(RoutingContext browser, Target target, Role role, @Nullable String signs, String refusal) {
        HttpServerResponse answer = browser.response();
        if (answer.ended() || answer.closed()) {
            return;
        }
        String page = target.page();
        if (refusal.isEmpty()) {
            new Flash(Done.FILEADDED, "").leaveWith(answer);
        } else {
            page += "?refused=" + Addresses.urlEncoded(refusal) + "&role=" + role.name();
            page += signs == null ? "" : "&signs=" + Addresses.urlEncoded(signs);
        }
        answer.setStatusCode(303).putHeader("Location", page);
        if (FileIntake.TOO_LARGE.equals(refusal)) {
            closeWith(answer);
        } else {
            answer.end();
        }
    }

    private static void askToSignIn(RoutingContext browser, Target target) {
        HttpServerResponse answer = browser.response();
        if (ScriptRequests.isScript(browser)) {
            closeWith(answer.setStatusCode(SESSION_ENDED));
        } else {
            String start = "/session/start?returnTo=" + Addresses.urlEncoded(target.page());
            closeWith(answer.setStatusCode(303).putHeader("Location", start));
        }
    }

    /** Whoever goes on to send what nobody takes is not listened to. */
    private static void closeWith(HttpServerResponse answer) {
        answer.putHeader("Connection", "close").end();
    }
}
