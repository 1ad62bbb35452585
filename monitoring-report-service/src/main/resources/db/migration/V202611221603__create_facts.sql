-- What other services told, as far as reports are prefilled from it: one short row for a case, a clock, an incident, a window.

create table case_fact (
    ticket        uuid        primary key,
    registrant    text        not null,
    holder        text        not null,
    state         text        not null,
    registered_at timestamptz not null,
    resolved_at   timestamptz,
    closed_at     timestamptz,
    version       bigint      not null
);
create index case_fact_registered_idx on case_fact (registrant, registered_at);
create index case_fact_resolved_idx on case_fact (holder, resolved_at);
create index case_fact_closed_idx on case_fact (holder, closed_at);
alter table case_fact enable row level security;
alter table case_fact force row level security;
create policy own on case_fact for select using ((select viewer_party()) in (registrant, holder));
create policy system on case_fact using ((select viewer_system()) in ('report.ticket', 'report.prefill'));

create table handover_fact (
    handover    uuid        primary key,
    ticket      uuid        not null,
    from_party  text        not null,
    to_party    text        not null,
    accepted_at timestamptz not null
);
create index handover_fact_idx on handover_fact (from_party, accepted_at);
alter table handover_fact enable row level security;
alter table handover_fact force row level security;
create policy own on handover_fact for select using ((select viewer_party()) in (from_party, to_party));
create policy system on handover_fact using ((select viewer_system()) in ('report.ticket', 'report.prefill'));

create table clock_fact (
    commitment uuid        primary key,
    kind       text        not null,
    party      text        not null,
    state      text        not null,
    breached   boolean     not null,
    settled_at timestamptz,
    version    bigint      not null,
    constraint clock_fact_settled_ck check ((state = 'FULFILLED') = (settled_at is not null))
);
create index clock_fact_idx on clock_fact (party, kind, settled_at);
alter table clock_fact enable row level security;
alter table clock_fact force row level security;
create policy own on clock_fact for select using ((select viewer_party()) = party);
create policy system on clock_fact using ((select viewer_system()) in ('report.commitment', 'report.prefill'));

create table incident_fact (
    incident   uuid        primary key,
    party      text        not null,
    severity   text        not null,
    impact     text,
    components jsonb       not null,
    began_at   timestamptz not null,
    ended_at   timestamptz,
    version    bigint      not null
);
comment on column incident_fact.party is 'whose incident it is; in the reports of others it would be counted twice';
create index incident_fact_idx on incident_fact (party, began_at);
alter table incident_fact enable row level security;
alter table incident_fact force row level security;
create policy own on incident_fact for select using ((select viewer_party()) = party);
create policy system on incident_fact using ((select viewer_system()) in ('report.incident', 'report.prefill'));

create table window_fact (
    maintenance uuid        primary key,
    party       text        not null,
    state       text        not null,
    scheduled   boolean     not null,
    impact      text,
    components  jsonb       not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    version     bigint      not null
);
create index window_fact_idx on window_fact (party, starts_at);
alter table window_fact enable row level security;
alter table window_fact force row level security;
create policy own on window_fact for select using ((select viewer_party()) = party);
create policy system on window_fact using ((select viewer_system()) in ('report.maintenance', 'report.prefill'));

-- The clocks of reports and months as their owner told of them last: for showing and sorting, never to compute from.
create table report_clock (
    commitment     uuid        primary key,
    subject        uuid        not null,
    obligation     uuid,
    kind           text        not null,
    party          text        not null,
    state          text        not null,
    breached       boolean     not null,
    due_at         timestamptz,
    target_seconds bigint,
    used_seconds   bigint,
    said_at        timestamptz not null,
    version        bigint      not null
);
create index report_clock_subject_idx on report_clock (subject, kind);
alter table report_clock enable row level security;
alter table report_clock force row level security;
create policy read on report_clock for select using ((select viewer_party()) in (party, commission()));
create policy system on report_clock using ((select viewer_system()) = 'report.commitment');

-- Import sessions as the exchange of tickets tells of them. Any party learns no more than whether a session it knows still runs.
create table import_session (
    id    uuid primary key,
    party text not null,
    state text not null check (state in ('OPEN', 'COMPLETED'))
);
alter table import_session enable row level security;
alter table import_session force row level security;
create policy own on import_session for select using (party = (select viewer_party()));
create policy system on import_session using ((select viewer_system()) = 'report.ticket');
create policy keeper on import_session to current_user using (true);

create function import_session_state(session uuid) returns text language sql stable security definer
    set search_path = pg_catalog, public as $$ select state from import_session where id = session $$;
revoke all on function import_session_state(uuid) from public;
grant execute on function import_session_state(uuid) to ${app};
