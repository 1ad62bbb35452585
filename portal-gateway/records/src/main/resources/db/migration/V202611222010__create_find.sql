-- What can be searched for: number, titles and state of everything the services tell of, and who may see it.

create table find (
    id         uuid        primary key,
    type       text        not null,
    number     text        not null,
    title      text        not null,
    title_en   text        not null,
    state      text,
    parties    text[]      not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    words      tsvector    not null generated always as
        (to_tsvector('russian', title) || to_tsvector('english', title_en) || to_tsvector('simple', title)) stored
);
comment on table find is 'what can be found: the state after the last event about it';
create index find_words_idx on find using gin (words);
create index find_number_idx on find (upper(number) text_pattern_ops);

alter table find enable row level security;
alter table find force row level security;
create policy own on find for select using ((select viewer_party()) = any (parties));
create policy search on find
    using ((select viewer_system()) = 'records.search') with check ((select viewer_system()) = 'records.search');
create policy keeper on find to current_user using (true);

-- Full-text search. Under a policy the planner would ignore the GIN index (its operators are not leakproof), so this
-- function searches as the owner and joins the rights itself. Matches are collected before rights and order are applied.
create function found_by(wanted text) returns setof uuid language sql stable security definer rows 500
    set search_path = pg_catalog, public as $$
    with matching as materialized (
        select id, parties from find
        where words @@ (websearch_to_tsquery('russian', wanted) || websearch_to_tsquery('english', wanted)
                        || websearch_to_tsquery('simple', wanted))
        union all
        select id, parties from find
        where upper(number) like replace(replace(replace(upper(btrim(wanted)), '\', '\\'), '%', '\%'), '_', '\_') || '%'
    )
    select distinct id from matching where viewer_party() = any (parties)
    $$;
revoke all on function found_by(text) from public;
grant execute on function found_by(text) to ${app};
