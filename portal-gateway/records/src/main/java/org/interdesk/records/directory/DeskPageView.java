package org.interdesk.records.directory;

import java.util.List;
import org.interdesk.kit.page.Page;
import org.interdesk.records.contact.LetterView;
import org.interdesk.records.desk.DeskView;
import org.interdesk.records.desk.EntryView;

/**
 * Everything that the page of one desk shows.
 *
 * @param past the contacts it had before, those taken out last first; more of them by the cursor
 * @param waiting letters about it that are not decided; empty for whoever may not see them
 */
public record DeskPageView(DeskView desk, Page<EntryView> past, List<LetterView> waiting) {}
