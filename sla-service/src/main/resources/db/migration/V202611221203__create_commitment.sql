create table commitment (
    id                uuid        primary key,
    ticket_id         uuid        not null,
    number            text        not null,
    kind              text        not null,
    party             text        not null,
    occasion          text        not null,
    priority          text        not null,
    original_priority text        not null,
    calendar          text        not null,
    calendar_version  integer     not null,
    tzdata            text        not null,
    state             text        not null check (state in ('RUNNING', 'PAUSED', 'FULFILLED', 'CANCELLED')),
    started_at        timestamptz not null,
    since_at          timestamptz,
    ended_at          timestamptz,
    due_at            timestamptz not null,
    breached_at       timestamptz,
    target_seconds    bigint      not null,
    target_version    integer     not null,
    used_seconds      bigint      not null,
    paused_seconds    bigint      not null,
    passed_percent    integer     not null,
    thresholds        text        not null,
    pauses            jsonb       not null,
    import_session    uuid,
    live              boolean     not null,
    version           bigint      not null,
    revision          integer     not null,
    constraint commitment_key_uq unique (ticket_id, kind, party, occasion)
) with (fillfactor = 85);
comment on column commitment.live is 'runs by the present moment; false while its import session is open and its watermark counts';
create index commitment_number_idx on commitment (number);
create index commitment_due_idx on commitment (due_at, id);
create index commitment_started_idx on commitment (started_at, id);
create index commitment_import_session_idx on commitment (import_session) where import_session is not null;

alter table commitment enable row level security;
alter table commitment force row level security;
-- The system identity is asked first, because the timer touches many rows.
create policy read on commitment for select using (
    viewer_system() in ('sla.commitment', 'sla.watch')
    or exists (select from case_party p where p.ticket_id = commitment.ticket_id and p.party = viewer_party()));
create policy write on commitment for insert with check (viewer_system() in ('sla.commitment', 'sla.watch'));
create policy change on commitment for update using (viewer_system() in ('sla.commitment', 'sla.watch'));

-- When the next threshold of a running commitment is reached. A table of its own, so that firing a threshold changes no index of the
-- commitments. Whoever changes a line has locked the commitment first.
create table commitment_alarm (
    commitment_id  uuid        primary key,
    at             timestamptz not null,
    import_session uuid,
    live           boolean     not null
);
create index commitment_alarm_live_idx on commitment_alarm (at) where live;
create index commitment_alarm_import_idx on commitment_alarm (import_session, at) where not live;
alter table commitment_alarm enable row level security;
alter table commitment_alarm force row level security;
create policy system on commitment_alarm using (viewer_system() in ('sla.commitment', 'sla.watch'));

-- A threshold fires once for a commitment and a version of its target, whatever happens to the process that fires it.
create table fired_threshold (
    commitment_id  uuid        not null,
    percent        integer     not null,
    target_version integer     not null,
    reached_at     timestamptz not null,
    fired_at       timestamptz not null,
    constraint fired_threshold_once primary key (commitment_id, percent, target_version)
);
alter table fired_threshold enable row level security;
alter table fired_threshold force row level security;
create policy system on fired_threshold using (viewer_system() in ('sla.commitment', 'sla.watch'));
create policy parties on fired_threshold for select using (
    exists (select from commitment c where c.id = fired_threshold.commitment_id));
