package org.interdesk.portal.service;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.interdesk.portal.text.Addresses;

/** A form of the tests; the answer says what became of its file. */
@ApplicationScoped
public class IntakeRoute {

    private final FileIntake intake;

    IntakeRoute(FileIntake intake) {
        this.intake = intake;
    }

    void open(@Observes Router router) {
        router.post("/taken/:room")
                .order(-10)
                .handler(browser -> intake.take(
                                browser.request(),
                                browser.pathParam("room"),
                                "token-of-the-person",
                                name -> "/api/v1/files/" + Addresses.pathEncoded(name))
                        .onSuccess(browser.response()::end)
                        .onFailure(browser::fail));
    }
}
