package org.interdesk.records.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.delivery.store.NoticeFilter;
import org.interdesk.records.delivery.store.Notices;
import org.interdesk.records.delivery.store.Notices.Reader;
import org.interdesk.records.delivery.text.NoticeTexts;

/** Reading what the viewer was told as a member of the party they act for. A machine account is told nothing, so it reads nothing. */
@ApplicationScoped
@Transactional
public class NoticeQueries {

    private final Notices notices;
    private final NoticeTexts texts;
    private final Desks desks;
    private final CurrentViewer viewer;

    NoticeQueries(Notices notices, NoticeTexts texts, Desks desks, CurrentViewer viewer) {
        this.notices = notices;
        this.texts = texts;
        this.desks = desks;
        this.viewer = viewer;
    }

    /** A page of the viewer's notices, latest first. */
    public Page<NoticeView> list(NoticeSearch search, PageRequest page, Locale locale) {
        var me = reader(viewer);
        var audience = desks.audience(me.party(), locale);
        var filter = new NoticeFilter(search.unread(), search.kinds(), search.subject(), search.search());
        return notices.page(me, filter, page).map(row -> NoticeView.of(row, texts, audience));
    }

    public SummaryView summary(Locale locale) {
        var me = reader(viewer);
        var counts = notices.counts(me);
        var audience = desks.audience(me.party(), locale);
        return new SummaryView(
                Math.min(counts.unread(), Page.COUNTED_UP_TO),
                counts.unread() > Page.COUNTED_UP_TO,
                Math.min(counts.urgent(), Page.COUNTED_UP_TO),
                Math.min(counts.unanswered(), Page.COUNTED_UP_TO),
                notices.loudestUnread(me)
                        .map(row -> NoticeView.of(row, texts, audience))
                        .orElse(null));
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    public NoticeView notice(UUID id, Locale locale) {
        var me = reader(viewer);
        return notices.find(id, me)
                .map(row -> NoticeView.of(row, texts, desks.audience(me.party(), locale)))
                .orElseThrow(() -> new NotFound("Notice " + id));
    }

    static Reader reader(CurrentViewer viewer) {
        var me = viewer.get();
        return new Reader(me.subject(), me.actingParty());
    }
}
