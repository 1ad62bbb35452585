-- A stretch of history that an integrator brings in. Its watermark is the latest moment reported on its cases; it is looked
-- up and not stored, so that parallel reports do not wait for one row.

create table import_session (
    id           uuid        primary key,
    party        text        not null,
    state        text        not null,
    opened_at    timestamptz not null,
    completed_at timestamptz,
    version      bigint      not null,
    constraint import_session_state_ck check (state in ('OPEN', 'COMPLETED')),
    constraint import_session_completed_ck check ((state = 'COMPLETED') = (completed_at is not null))
);

alter table import_session enable row level security;
alter table import_session force row level security;
create policy own on import_session using (party = (select viewer_party()));
create policy keeper on import_session to current_user using (true);
revoke delete on import_session from ${app};

-- Any party may report on cases of a session it knows; it learns no more than whether the session still runs.
create function import_session_state(session uuid) returns text language sql stable security definer
    set search_path = pg_catalog, public as $$ select state from import_session where id = session $$;

-- The owner of a session sees how far it is, though not the other parties' cases.
create function import_session_watermark(session uuid) returns timestamptz language sql stable security definer
    set search_path = pg_catalog, public as $$
        select t.reported_at from ticket t
        where t.import_session = session
          and exists (select from import_session s where s.id = session and s.party = viewer_party())
        order by t.reported_at desc limit 1
    $$;
revoke all on function import_session_state(uuid), import_session_watermark(uuid) from public;
grant execute on function import_session_state(uuid), import_session_watermark(uuid) to ${app};
