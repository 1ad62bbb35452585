package org.interdesk.records.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.records.search.model.FindType;
import org.interdesk.records.search.store.Finds;
import org.jspecify.annotations.Nullable;

/** Finding by words or by the beginning of a number what the viewer's party may see and the viewer's roles may open. */
@ApplicationScoped
@Transactional
public class SearchQueries {

    private static final int LONGEST = 200;

    private final Finds finds;
    private final CurrentViewer viewer;

    SearchQueries(Finds finds, CurrentViewer viewer) {
        this.finds = finds;
        this.viewer = viewer;
    }

    /**
     * @param wanted words in Russian or English, in quotation marks if they belong together, or the beginning of a number
     * @param type of what is wanted; null for everything the viewer may open
     * @throws InvalidRequest if nothing is asked for, or more than {@value #LONGEST} characters
     */
    public Page<FindView> search(@Nullable String wanted, @Nullable FindType type, PageRequest page) {
        var asked = wanted == null ? "" : wanted.strip();
        if (asked.isEmpty() || asked.length() > LONGEST || asked.indexOf('\0') >= 0) {
            throw new InvalidRequest("q", "Say what to look for, in at most " + LONGEST + " characters.");
        }
        var open = FindType.openTo(viewer.get().roles());
        if (type != null) {
            open.retainAll(Set.of(type));
        }
        return finds.matching(asked, open, page).map(FindView::of);
    }
}
