create table loan (
    id          uuid        primary key,
    number      text        not null,
    party       text        not null,
    title       text        not null,
    weeks       integer     not null,
    state       text        not null check (state in ('OUT', 'RETURNED', 'WRITTEN_OFF')),
    borrowed_at timestamptz not null,
    version     bigint      not null,
    constraint loan_number_uq unique (party, number)
);
alter table loan enable row level security;
alter table loan force row level security;
create policy own on loan using (party = viewer_party());
create policy system on loan using (viewer_system() = 'lending.loan');
