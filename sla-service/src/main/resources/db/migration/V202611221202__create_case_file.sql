-- Cases as ticket-service tells of them. Who is in case_party sees what is known of the case, and nobody else does.
create table case_party (
    ticket_id uuid not null,
    party     text not null,
    primary key (ticket_id, party)
);
create index case_party_party_idx on case_party (party, ticket_id);
alter table case_party enable row level security;
alter table case_party force row level security;
create policy own on case_party for select using (party = viewer_party());
create policy system on case_party using (viewer_system() in ('sla.commitment', 'sla.watch'));

create table import_session (
    id        uuid primary key,
    party     text not null,
    state     text not null check (state in ('OPEN', 'COMPLETED')),
    watermark timestamptz
);
alter table import_session enable row level security;
alter table import_session force row level security;
create policy system on import_session using (viewer_system() in ('sla.commitment', 'sla.watch'));

create table case_file (
    ticket_id      uuid primary key,
    number         text        not null constraint case_file_number_uq unique,
    fact_version   bigint      not null,
    last_fact      jsonb       not null,
    import_session uuid,
    revision       integer     not null
);
create index case_file_import_session_idx on case_file (import_session) where import_session is not null;
alter table case_file enable row level security;
alter table case_file force row level security;
create policy parties on case_file for select using (
    exists (select from case_party p where p.ticket_id = case_file.ticket_id and p.party = viewer_party()));
create policy system on case_file using (viewer_system() in ('sla.commitment', 'sla.watch'));
-- The watermark is the present of a case, so the parties of the case see it.
create policy parties on import_session for select using (
    party = viewer_party() or exists (select from case_file f where f.import_session = import_session.id));

-- The history of facts, from which clocks and ledger can be worked out again.
create table case_fact (
    ticket_id uuid   not null,
    version   bigint not null,
    fact      jsonb  not null,
    primary key (ticket_id, version)
);
alter table case_fact enable row level security;
alter table case_fact force row level security;
create policy system on case_fact using (viewer_system() = 'sla.commitment');
