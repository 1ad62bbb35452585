package org.interdesk.report.consolidation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.report.consolidation.EditionView;
import org.interdesk.report.consolidation.model.Consolidated;

/** Published editions; everybody sees them. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<EditionEntity, EditionEntity.Key> {

    private final ObjectMapper mapper;

    Editions(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public void add(UUID period, EditionView view, String by) {
        EditionEntity row = new EditionEntity();
        row.period = period;
        row.edition = view.edition();
        row.month = view.month();
        row.content = write(view.report());
        row.publishedAt = view.publishedAt();
        row.publishedBy = by;
        row.reason = view.reason();
        persistAndFlush(row);
    }

    public Optional<EditionView> find(YearMonth month, int edition) {
        return find("month = ?1 and edition = ?2", month.toString(), edition)
                .firstResultOptional()
                .map(this::view);
    }

    public Optional<EditionView> latest(YearMonth month) {
        return find("month = ?1 order by edition desc", month.toString())
                .firstResultOptional()
                .map(this::view);
    }

    /** Lists the latest edition of each month, latest month first. */
    public Page<EditionView> latest(PageRequest page) {
        Cursor cursor = page.cursor();
        String all =
                "from EditionEntity e where e.edition = (select max(o.edition) from EditionEntity o where o.period = e.period)";
        var rows = cursor == null
                ? find(all + " order by e.month desc")
                : find(
                        all + " and e.month < ?1 order by e.month desc",
                        cursor.keys().get(0));
        return Page.of(
                rows.range(0, page.limit()).stream().map(this::view).toList(),
                page.limit(),
                Math.min(count("edition = 1"), Page.COUNTED_UP_TO + 1L),
                last -> new Cursor(List.of(last.month())));
    }

    private EditionView view(EditionEntity row) {
        try {
            return new EditionView(
                    "CON-" + row.month,
                    row.month,
                    row.edition,
                    row.publishedAt,
                    row.reason,
                    mapper.readValue(row.content, Consolidated.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a published report cannot be read", unreadable);
        }
    }

    private String write(Consolidated report) {
        try {
            return mapper.writeValueAsString(report);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("a consolidated report cannot be written", unwritable);
        }
    }
}
