-- Official letters that change contacts. A letter is seen by the party that sent it and by the Commission.

create table contact_letter (
    id              uuid        primary key,
    number          text        not null,
    version         bigint      not null,
    party           text        not null,
    desk            text        not null,
    official_number text        not null,
    official_date   date        not null,
    scan_note       text,
    entries         jsonb       not null,
    state           text        not null,
    received_at     timestamptz not null,
    entered_at      timestamptz not null,
    entered_by      text        not null,
    entered_for     text        not null,
    changed_at      timestamptz not null,
    decided_at      timestamptz,
    decided_by      text,
    reason          text,
    constraint contact_letter_number_uq unique (number),
    constraint contact_letter_desk_fk foreign key (desk) references desk (code),
    constraint contact_letter_state_ck check (state in ('RECEIVED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
    constraint contact_letter_decided_ck check ((state = 'RECEIVED') = (decided_at is null)),
    constraint contact_letter_decided_by_ck check ((decided_at is null) = (decided_by is null)),
    constraint contact_letter_reason_ck check (state not in ('REFUSED', 'WITHDRAWN') or reason is not null)
);
comment on column contact_letter.party is 'the party that sent it: the desk''s own, or the segment customer of an authorised body';
comment on column contact_letter.official_number is 'number that the sender gave it';
comment on column contact_letter.received_at is 'when the Commission had it; from then on it counts';
comment on column contact_letter.entered_for is 'party in whose name it was entered';
create index contact_letter_desk_idx on contact_letter (desk, received_at);
create index contact_letter_party_idx on contact_letter (party, received_at, id);
create index contact_letter_received_idx on contact_letter (received_at, id);

create table designation (
    id               uuid        primary key,
    number           text        not null,
    version          bigint      not null,
    party            text        not null,
    functions        text[]      not null,
    name_ru          text        not null,
    name_en          text        not null,
    phone            text,
    mail             text,
    state            text        not null,
    named_at         timestamptz not null,
    entered_at       timestamptz not null,
    entered_by       text        not null,
    entered_for      text        not null,
    changed_at       timestamptz not null,
    notified_at      timestamptz,
    official_number  text,
    official_date    date,
    scan_note        text,
    decided_at       timestamptz,
    decided_by       text,
    reason           text,
    ended_at         timestamptz,
    constraint designation_number_uq unique (number),
    constraint designation_party_fk foreign key (party) references party (code),
    constraint designation_functions_ck check (cardinality(functions) > 0
        and functions <@ array['SEGMENT', 'GATEWAY', 'TRUSTED_THIRD_PARTY', 'OTHER']),
    constraint designation_state_ck check (state in ('NAMED', 'NOTIFIED', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
    constraint designation_notified_ck check (state not in ('NOTIFIED', 'REGISTERED', 'REFUSED', 'ENDED') or notified_at is not null),
    constraint designation_letter_ck check ((notified_at is null) = (official_number is null)
        and (notified_at is null) = (official_date is null)),
    constraint designation_ended_ck check ((state = 'ENDED') = (ended_at is not null))
);
comment on table designation is 'organisations that a segment customer has named to run something for it (point 7)';
comment on column designation.named_at is 'when the customer decided; from then on it owes the notice to the Commission';
comment on column designation.notified_at is 'when the Commission was told; null before';
create index designation_party_idx on designation (party, named_at, id);

create table obligation (
    id            uuid        primary key,
    subject       uuid        not null,
    kind          text        not null,
    party         text        not null,
    started_at    timestamptz not null,
    state         text        not null,
    ended_at      timestamptz,
    due_at        timestamptz,
    clock_state   text,
    breached      boolean     not null,
    clock_version bigint      not null,
    due_order     timestamptz not null generated always as (
        case when state <> 'OPEN' then timestamptz '9999-12-30 00:00:00+00'
             else coalesce(due_at, timestamptz '9999-12-29 00:00:00+00') end) stored,
    constraint obligation_subject_uq unique (subject),
    constraint obligation_state_ck check (state in ('OPEN', 'FULFILLED', 'CANCELLED')),
    constraint obligation_ended_ck check ((state = 'OPEN') = (ended_at is null))
);
comment on table obligation is 'what is owed because of a letter or an operator, with a copy of what the clocks'' owner told';
comment on column obligation.clock_version is 'version of the clock as it was told last; 0 until it is known';
comment on column obligation.due_order is 'for sorting: what is due first comes first, then what nobody knows, then what is done';
create index obligation_due_idx on obligation (due_order, subject);

do $$
begin
    for year in 2020..2100 loop
        execute format('create sequence contact_letter_number_%s', year);
        execute format('create sequence designation_number_%s', year);
    end loop;
end $$;

alter table contact_letter enable row level security;
alter table contact_letter force row level security;
create policy own on contact_letter for select using ((select viewer_party()) in (party, commission()));
create policy entering on contact_letter for insert with check ((select viewer_party()) in (party, commission()));
create policy deciding on contact_letter for update
    using ((select viewer_party()) in (party, commission())) with check ((select viewer_party()) in (party, commission()));
create policy keeper on contact_letter to current_user using (true);
revoke delete on contact_letter from ${app};

alter table designation enable row level security;
alter table designation force row level security;
create policy own on designation for select using ((select viewer_party()) = party);
create policy told on designation for select using (state <> 'NAMED' and notified_at is not null and (select viewer_party()) = commission());
create policy registered on designation for select using (state in ('REGISTERED', 'ENDED') and viewer_party() is not null);
create policy naming on designation for insert with check ((select viewer_party()) in (party, commission()));
create policy changing on designation for update
    using ((select viewer_party()) in (party, commission())) with check ((select viewer_party()) in (party, commission()));
create policy keeper on designation to current_user using (true);
revoke delete on designation from ${app};

alter table obligation enable row level security;
alter table obligation force row level security;
create policy told on obligation for select
    using (exists (select from contact_letter l where l.id = obligation.subject)
        or exists (select from designation o where o.id = obligation.subject));
create policy owing on obligation for insert
    with check ((select viewer_party()) in (party, commission())
        or exists (select from contact_letter l where l.id = obligation.subject and l.party = (select viewer_party())));
create policy settling on obligation for update
    using ((select viewer_party()) in (party, commission())
        or exists (select from contact_letter l where l.id = obligation.subject and l.party = (select viewer_party())));
create policy clock on obligation for update using ((select viewer_system()) = 'records.commitment');
create policy clock_reading on obligation for select using ((select viewer_system()) = 'records.commitment');
create policy keeper on obligation to current_user using (true);
revoke delete on obligation from ${app};
