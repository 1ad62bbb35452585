-- The narrow row per party of a case: what that party's queue shows, sorts and filters by, and the root of all rights.
-- Written only by functions of the owner (a party may not write other parties' rows), except for the registrant's own
-- first row.

create table involvement (
    ticket         uuid        not null,
    party          text        not null,
    number         text        not null,
    state          text        not null,
    holder         text        not null,
    requester      text,
    priority       smallint    not null,
    due_at         timestamptz not null default '9999-12-31T00:00:00Z',
    registered_at  timestamptz not null,
    changed_at     timestamptz not null,
    import_session uuid,
    parties        text[]      not null,
    constraint involvement_pk primary key (ticket, party),
    constraint involvement_party_number_uq unique (party, number)
) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02,
        autovacuum_analyze_scale_factor = 0.02);
comment on table involvement is 'vacuumed often: counting a queue reads the index alone where pages are known to be visible';
comment on column involvement.requester is 'subject of whoever registered the case; only in the row of the registering party';
comment on column involvement.due_at is 'nearest open clock of this party or of the holder; the end of the year 9999 where there is none';

create index involvement_due_idx on involvement (party, due_at, ticket);
create index involvement_state_due_idx on involvement (party, state, due_at, ticket);
create index involvement_holder_due_idx on involvement (party, holder, state, due_at, ticket);
create index involvement_registered_idx on involvement (party, registered_at, ticket);
create index involvement_changed_idx on involvement (party, changed_at, ticket);
create index involvement_priority_idx on involvement (party, priority, ticket);
create index involvement_requester_idx on involvement (party, requester, due_at) where requester is not null;
create index involvement_session_idx on involvement (import_session, party) where import_session is not null;

alter table involvement enable row level security;
alter table involvement force row level security;
create policy own on involvement for select using (party = (select viewer_party()));

-- Asked as the owner: the first row of a case makes its registrant, and nobody gives a part in a case to itself later.
create function has_parties(case_id uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public as $$ select exists (select from involvement where ticket = case_id) $$;
revoke all on function has_parties(uuid) from public;
grant execute on function has_parties(uuid) to ${app};
create policy registering on involvement for insert
    with check (party = (select viewer_party()) and holder = party and not has_parties(ticket));
create policy automatic on involvement for select using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on involvement to current_user using (true);
revoke all on involvement from ${app};
grant select, insert on involvement to ${app};
