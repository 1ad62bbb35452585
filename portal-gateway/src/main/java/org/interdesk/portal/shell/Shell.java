package org.interdesk.portal.shell;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.Visitor;
import org.jspecify.annotations.Nullable;

/** What the layout shows around every page; templates reach it as {@code cdi:shell}. */
@Named("shell")
@RequestScoped
public class Shell {

    private final RoutingContext context;
    private final Visitor visitor;
    private @Nullable Preferences preferences;
    private @Nullable Optional<SignedIn> user;
    private @Nullable Optional<Flash> flash;

    Shell(RoutingContext context, Visitor visitor) {
        this.context = context;
        this.visitor = visitor;
    }

    public Preferences getPreferences() {
        Preferences known = preferences;
        if (known == null) {
            known = Preferences.of(context.request());
            preferences = known;
        }
        return known;
    }

    /** The person signed in, or null on the public pages. */
    public @Nullable SignedIn getUser() {
        Optional<SignedIn> known = user;
        if (known == null) {
            known = visitor.find();
            user = known;
        }
        return known.orElse(null);
    }

    /** What the last action had to say, shown once. */
    public @Nullable Flash getFlash() {
        Optional<Flash> known = flash;
        if (known == null) {
            known = Flash.take(context);
            flash = known;
        }
        return known.orElse(null);
    }

    /** Language tag of the page. */
    public String getLang() {
        return getPreferences().locale().getLanguage();
    }

    /** The colour scheme as the page's root element names it. */
    public String getColours() {
        return getPreferences().dark() ? "dark" : "light";
    }

    /** The address of this page, to come back to after a preference was changed. */
    public String getHere() {
        return context.request().uri();
    }

    /** Whether the navigation entry for {@code path} is the one people are in. */
    public boolean in(String path) {
        String here = context.request().path();
        return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
    }

    public boolean exactly(String path) {
        return context.request().path().equals(path);
    }
}
