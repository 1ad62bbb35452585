package org.interdesk.records.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.records.search.model.Find;
import org.interdesk.records.search.store.Finds;

/** Keeps what can be found as the services last told of it. */
@ApplicationScoped
@Transactional
public class SearchCommands {

    /** Name in the inbox, and system identity of what is done. */
    public static final String IDENTITY = "records.search";

    private final Finds finds;

    SearchCommands(Finds finds) {
        this.finds = finds;
    }

    public void keep(Find find) {
        finds.keep(find);
    }
}
