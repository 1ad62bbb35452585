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
    next_percent      integer,
    next_at           timestamptz,
    import_session    uuid,
    live              boolean     not null,
    version           bigint      not null,
    revision          integer     not null,
    constraint commitment_key_uq unique (ticket_id, kind, party, occasion),
    constraint commitment_next_ck check ((next_at is null) = (next_percent is null))
);
comment on column commitment.live is 'runs by the present moment; false while its import session is open and its watermark counts';
comment on column commitment.next_at is 'when the next threshold is reached; null while paused, ended, or when all have fired';
create index commitment_next_live_idx on commitment (next_at) where next_at is not null and live;
create index commitment_next_import_idx on commitment (import_session, next_at) where next_at is not null and not live;
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
