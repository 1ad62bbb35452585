package org.interdesk.portal.shell;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;

/** Words in the language of the person at the browser, for the rare text that a template cannot choose. */
@RequestScoped
public class Wording {

    private final Shell shell;

    Wording(Shell shell) {
        this.shell = shell;
    }

    public AppTexts app() {
        return in(AppTexts.class);
    }

    /** Another bundle of words in that language. */
    public <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(shell.getLang()));
    }
}
