package org.interdesk.ticket.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.ticket.casework.CaseQueries;
import org.interdesk.ticket.casework.Standing;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.conversation.store.Entries;
import org.interdesk.ticket.conversation.store.Openings;

/** Reading what was said and done in a case. A requester reads what was said to requesters. */
@ApplicationScoped
public class ConversationQueries {

    private final CaseQueries cases;
    private final Entries entries;
    private final Openings openings;
    private final CurrentViewer viewer;

    ConversationQueries(CaseQueries cases, Entries entries, Openings openings, CurrentViewer viewer) {
        this.cases = cases;
        this.entries = entries;
        this.openings = openings;
        this.viewer = viewer;
    }

    /** Pages the timeline, oldest first; entries of the same moment in the order of the facts. */
    @Transactional
    public Page<TimelineEntryView> timeline(CaseNumber number, PageRequest page) {
        CaseFacts facts = cases.facts(number);
        Standing standing = new Standing(viewer.get());
        return entries.page(facts.id(), standing.viewer().actingParty(), standing.isOnlyRequester(), page);
    }

    /** Pages what was opened to whom, oldest first; not for requesters. */
    @Transactional
    public Page<DisclosureView> disclosures(CaseNumber number, PageRequest page) {
        CaseFacts facts = cases.facts(number);
        if (new Standing(viewer.get()).isOnlyRequester()) {
            throw new NotFound("Disclosures of ticket " + number);
        }
        return openings.page(facts.id(), page);
    }
}
