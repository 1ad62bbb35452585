-- The case and its legs and offers. Visible to the parties that have a row in involvement.

create table ticket (
    id                   uuid        primary key,
    number               text        not null,
    version              bigint      not null,
    revision             bigint      not null,
    type                 text        not null,
    impact               text        not null,
    urgency              text        not null,
    priority             text        not null,
    scope                text        not null,
    state                text        not null,
    waiting_for          text,
    waiting_party        text,
    registrant           text        not null,
    requester            text        not null,
    holder               text        not null,
    handover             uuid,
    handovers            integer     not null,
    registered_at        timestamptz not null,
    responded_at         timestamptz,
    responded_by         text,
    resolved_at          timestamptz,
    closed_at            timestamptz,
    closed_automatically boolean     not null,
    answer               text,
    changed_at           timestamptz not null,
    reported_at          timestamptz not null,
    import_session       uuid,
    constraint ticket_number_uq unique (number),
    constraint ticket_type_ck check (type in ('CONSULTATION', 'RESTORATION', 'CHANGE')),
    constraint ticket_impact_ck check (impact in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint ticket_urgency_ck check (urgency in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint ticket_priority_ck check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint ticket_scope_ck check (scope in ('COMMON', 'LOCAL')),
    constraint ticket_state_ck check (state in
        ('REGISTERED', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED', 'REOPENED', 'CANCELLED', 'REJECTED', 'MERGED')),
    constraint ticket_waiting_ck check ((state = 'WAITING') = (waiting_for is not null)),
    constraint ticket_waiting_party_ck check ((waiting_for is not distinct from 'PARTY') = (waiting_party is not null)),
    constraint ticket_responded_ck check ((responded_at is null) = (responded_by is null)),
    constraint ticket_closed_ck check ((state = 'CLOSED') = (closed_at is not null))
) with (fillfactor = 85);
comment on column ticket.version is 'counts the facts of the case; every event has a version of its own';
comment on column ticket.revision is 'guards against lost updates; version can grow by more than one in a change';
comment on column ticket.reported_at is 'latest moment of a fact that somebody stated; automatic effects do not count';
create index ticket_session_idx on ticket (import_session, reported_at) where import_session is not null;

alter table ticket enable row level security;
alter table ticket force row level security;
create policy involved on ticket for select
    using (exists (select from involvement i where i.ticket = id and i.party = (select viewer_party())));
create policy changing on ticket for update
    using (exists (select from involvement i where i.ticket = id and i.party = (select viewer_party())));
create policy registering on ticket for insert with check (registrant = (select viewer_party()));
create policy automatic on ticket using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on ticket to current_user using (true);
revoke delete on ticket from ${app};

alter table involvement add constraint involvement_ticket_fk foreign key (ticket) references ticket (id);

-- What was asked for; apart from the case so that the search index is not touched by changes of state.
create table ticket_text (
    ticket      uuid     primary key,
    subject     text     not null,
    description text     not null,
    words       tsvector generated always as
        (to_tsvector('russian', subject) || to_tsvector('russian', description)) stored,
    constraint ticket_text_ticket_fk foreign key (ticket) references ticket (id)
);
comment on column ticket_text.words is 'the configuration "russian" stems Cyrillic words as Russian and Latin ones as English';
create index ticket_text_words_idx on ticket_text using gin (words);

alter table ticket_text enable row level security;
alter table ticket_text force row level security;
create policy involved on ticket_text for select
    using (exists (select from involvement i where i.ticket = ticket_text.ticket and i.party = (select viewer_party())));
-- a case has exactly one text from the moment it exists, so nobody can write one for somebody else's case
create policy registering on ticket_text for insert with check ((select viewer_party()) is not null);
create policy automatic on ticket_text for select using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on ticket_text to current_user using (true);
revoke update, delete on ticket_text from ${app};

create table leg (
    ticket     uuid        not null,
    party      text        not null,
    position   smallint    not null,
    role       text        not null,
    assignee   text,
    team       text,
    own_number text,
    since      timestamptz not null,
    lasting    boolean     not null,
    constraint leg_pk primary key (ticket, party),
    constraint leg_ticket_fk foreign key (ticket) references ticket (id),
    constraint leg_role_ck check (role in ('REGISTRANT', 'HOLDER', 'OFFERED', 'FORMER', 'COORDINATOR')),
    -- looked at when the transaction ends: in between the case passes from one holder to the other
    constraint leg_holder_ex exclude using btree (ticket with =) where (role = 'HOLDER') deferrable initially deferred
);
create index leg_own_number_idx on leg (party, own_number) where own_number is not null;

alter table leg enable row level security;
alter table leg force row level security;
create policy involved on leg
    using (exists (select from involvement i where i.ticket = leg.ticket and i.party = (select viewer_party())));
create policy registering on leg for insert with check (party = (select viewer_party()) and role = 'HOLDER');
create policy automatic on leg using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on leg to current_user using (true);

create table handover (
    id         uuid        primary key,
    ticket     uuid        not null,
    from_party text        not null,
    to_party   text        not null,
    state      text        not null,
    reason     text,
    offered_at timestamptz not null,
    decided_at timestamptz,
    constraint handover_ticket_fk foreign key (ticket) references ticket (id),
    constraint handover_parties_ck check (from_party <> to_party),
    constraint handover_state_ck check (state in ('OFFERED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'TIMED_OUT')),
    constraint handover_decided_ck check ((state = 'OFFERED') = (decided_at is null))
);
create unique index handover_open_uq on handover (ticket) where state = 'OFFERED';
create index handover_ticket_idx on handover (ticket);

alter table handover enable row level security;
alter table handover force row level security;
create policy involved on handover
    using (exists (select from involvement i where i.ticket = handover.ticket and i.party = (select viewer_party())));
create policy automatic on handover using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on handover to current_user using (true);
revoke delete on handover from ${app};
