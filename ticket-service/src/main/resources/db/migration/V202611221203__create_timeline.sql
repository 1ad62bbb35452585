-- What happened in a case, in the order of its facts. Append-only: later only a mark says that an automatic effect was
-- superseded.

create table timeline_entry (
    id            uuid        primary key,
    ticket        uuid        not null,
    position      bigint      not null,
    at            timestamptz not null,
    received_at   timestamptz not null,
    kind          text        not null,
    party         text,
    actor         text        not null,
    text          text,
    visibility    text        not null,
    automatic     boolean     not null,
    superseded_by uuid,
    detail        jsonb       not null,
    constraint timeline_entry_ticket_fk foreign key (ticket) references ticket (id),
    constraint timeline_entry_position_uq unique (ticket, position),
    constraint timeline_entry_visibility_ck check (visibility in ('DESK', 'CASE', 'REQUESTER')),
    constraint timeline_entry_automatic_ck check (automatic = (party is null)),
    constraint timeline_entry_superseded_ck check (superseded_by is null or automatic)
);
comment on column timeline_entry.position is 'version of the case after this fact';
create index timeline_entry_at_idx on timeline_entry (ticket, at, position);

alter table timeline_entry enable row level security;
alter table timeline_entry force row level security;
create policy involved on timeline_entry for select
    using ((visibility <> 'DESK' or party = (select viewer_party()))
        and exists (select from involvement i where i.ticket = timeline_entry.ticket and i.party = (select viewer_party())));
create policy superseding on timeline_entry for update
    using (automatic
        and exists (select from involvement i where i.ticket = timeline_entry.ticket and i.party = (select viewer_party())));
create policy in_own_name on timeline_entry for insert with check (party = (select viewer_party()));
create policy automatic on timeline_entry using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on timeline_entry to current_user using (true);
revoke all on timeline_entry from ${app};
grant select, insert on timeline_entry to ${app};
grant update (superseded_by) on timeline_entry to ${app};

-- What was opened to whom: a message to the parties of a case and its requester, and a whole case to a party that joins.
create table disclosure (
    id        uuid        primary key,
    ticket    uuid        not null,
    entry     uuid        not null,
    what      text        not null,
    opened_to text        not null,
    at        timestamptz not null,
    party     text,
    actor     text        not null,
    constraint disclosure_ticket_fk foreign key (ticket) references ticket (id),
    constraint disclosure_what_ck check (what in ('MESSAGE', 'CASE'))
);
comment on column disclosure.opened_to is 'code of a party, or REQUESTER for the people who asked';
create index disclosure_ticket_idx on disclosure (ticket, id);

alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy involved on disclosure for select
    using (exists (select from involvement i where i.ticket = disclosure.ticket and i.party = (select viewer_party())));
create policy in_own_name on disclosure for insert with check (party = (select viewer_party()));
create policy automatic on disclosure using ((select viewer_system()) = 'ticket.commitment');
revoke all on disclosure from ${app};
grant select, insert on disclosure to ${app};
