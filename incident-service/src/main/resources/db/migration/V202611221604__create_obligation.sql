-- What parties owe because of an incident or a window, with a copy of what the clocks' owner told of it: enough to show
-- and sort by what is due, never to compute it.

create table obligation (
    id            uuid        primary key,
    subject       uuid        not null,
    position      integer     not null,
    kind          text        not null,
    party         text        not null,
    level         text,
    started_at    timestamptz not null,
    state         text        not null,
    ended_at      timestamptz,
    due_at        timestamptz,
    clock_state   text,
    breached      boolean     not null,
    clock_version bigint      not null,
    constraint obligation_position_uq unique (subject, position),
    constraint obligation_state_ck check (state in ('OPEN', 'FULFILLED', 'CANCELLED')),
    constraint obligation_ended_ck check ((state = 'OPEN') = (ended_at is null)),
    -- looked at when the transaction ends: the next one may be written before the last one is ended
    constraint obligation_open_ex exclude using btree (subject with =, kind with =, party with =)
        where (state = 'OPEN') deferrable initially deferred
);
comment on column obligation.clock_state is 'state of its clock as it was told last; null until it is known';
comment on column obligation.clock_version is 'version of the clock as it was told last; 0 until it is known';

alter table obligation enable row level security;
alter table obligation force row level security;
create policy told on obligation for select
    using (exists (select from incident i where i.id = obligation.subject)
        or exists (select from maintenance_window w where w.id = obligation.subject));
create policy owing on obligation for insert
    with check (exists (select from incident i where i.id = obligation.subject and i.owner = (select viewer_party()))
        or exists (select from maintenance_window w where w.id = obligation.subject and w.owner = (select viewer_party())));
create policy settling on obligation for update
    using ((select viewer_party()) in (party, commission())
        or exists (select from incident i where i.id = obligation.subject and i.owner = (select viewer_party()))
        or exists (select from maintenance_window w where w.id = obligation.subject and w.owner = (select viewer_party())));
create policy automatic on obligation for update
    using ((select viewer_system()) in ('incident.commitment', 'incident.watch'));
create policy automatic_reading on obligation for select
    using ((select viewer_system()) in ('incident.commitment', 'incident.watch'));
create policy keeper on obligation to current_user using (true);
revoke delete on obligation from ${app};
