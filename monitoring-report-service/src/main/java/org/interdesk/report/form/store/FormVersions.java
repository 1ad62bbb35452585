package org.interdesk.report.form.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.report.form.FormView;
import org.interdesk.report.form.model.Form;

/** Published forms: those of everybody and those of one party. */
@ApplicationScoped
public class FormVersions implements PanacheRepositoryBase<FormVersionEntity, FormVersionEntity.Key> {

    private final ObjectMapper mapper;

    FormVersions(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Finds the version that holds in a month: the latest that begins with it or before. */
    public Optional<FormView> inForce(String scope, YearMonth month) {
        return find("scope = ?1 and effectiveFrom <= ?2 order by effectiveFrom desc", scope, month.toString())
                .firstResultOptional()
                .map(this::view);
    }

    public Optional<FormView> latest(String scope) {
        return find("scope = ?1 order by version desc", scope)
                .firstResultOptional()
                .map(this::view);
    }

    /** @throws IllegalStateException if there is none, which no stored report allows */
    public FormView get(String scope, int version) {
        return find("scope = ?1 and version = ?2", scope, version)
                .firstResultOptional()
                .map(this::view)
                .orElseThrow(() -> new IllegalStateException("no form " + scope + "/" + version));
    }

    public Page<FormView> page(String party, PageRequest page) {
        String mine = "scope in ('" + FormView.COMMON + "', ?1)";
        Cursor cursor = page.cursor();
        var rows = cursor == null
                ? find(mine + " order by effectiveFrom desc, scope desc", party)
                : find(
                        mine + " and (effectiveFrom < ?2 or (effectiveFrom = ?2 and scope < ?3))"
                                + " order by effectiveFrom desc, scope desc",
                        party,
                        key(cursor, 0),
                        key(cursor, 1));
        List<FormView> views =
                rows.range(0, page.limit()).stream().map(this::view).toList();
        return Page.of(
                views,
                page.limit(),
                Math.min(count(mine, party), Page.COUNTED_UP_TO + 1L),
                last -> new Cursor(List.of(last.effectiveFrom(), last.scope())));
    }

    public void add(FormView view, String by) {
        FormVersionEntity row = new FormVersionEntity();
        row.scope = view.scope();
        row.version = view.version();
        row.effectiveFrom = view.effectiveFrom();
        row.definition = write(view.form());
        row.publishedAt = view.publishedAt();
        row.publishedBy = by;
        persistAndFlush(row);
    }

    private static String key(Cursor cursor, int place) {
        if (cursor.keys().size() != 2) {
            throw Cursor.foreign();
        }
        return cursor.keys().get(place);
    }

    private FormView view(FormVersionEntity row) {
        try {
            return new FormView(
                    row.scope,
                    row.version,
                    row.effectiveFrom,
                    row.publishedAt,
                    mapper.readValue(row.definition, Form.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored form cannot be read", unreadable);
        }
    }

    private String write(Form form) {
        try {
            return mapper.writeValueAsString(form);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("a form cannot be written", unwritable);
        }
    }
}
