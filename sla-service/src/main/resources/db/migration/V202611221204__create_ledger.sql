-- Who held a case when, and why. One row for the case and what holds now, one for each stretch that has ended.
create table ledger (
    ticket_id      uuid        primary key,
    number         text        not null constraint ledger_number_uq unique,
    import_session uuid,
    registered_at  timestamptz not null,
    last_event_at  timestamptz not null,
    open_holder    text        not null,
    open_reason    text        not null,
    open_by        text,
    open_from      timestamptz not null,
    revision       integer     not null
);
create index ledger_import_session_idx on ledger (import_session, number) where import_session is not null;
alter table ledger enable row level security;
alter table ledger force row level security;
create policy parties on ledger for select using (
    exists (select from case_party p where p.ticket_id = ledger.ticket_id and p.party = viewer_party()));
create policy system on ledger using (viewer_system() = 'sla.commitment');

create table ledger_entry (
    ticket_id         uuid        not null,
    seq               integer     not null,
    holder            text        not null,
    reason            text        not null,
    by_party          text,
    from_at           timestamptz not null,
    to_at             timestamptz not null,
    elapsed_seconds   bigint      not null,
    working_seconds   bigint      not null,
    recounted_seconds bigint      not null,
    calendar          text        not null,
    calendar_version  integer     not null,
    primary key (ticket_id, seq),
    constraint ledger_entry_span_ck check (to_at > from_at)
);
alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy parties on ledger_entry for select using (
    exists (select from case_party p where p.ticket_id = ledger_entry.ticket_id and p.party = viewer_party()));
create policy system on ledger_entry using (viewer_system() = 'sla.commitment');
