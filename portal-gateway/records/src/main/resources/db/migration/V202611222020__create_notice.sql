-- What people are told: a notice for each person and event, a receipt for each way it takes, the mail that is on its way, and what
-- everybody wants by mail.

create table told_subject (
    number   text   primary key,
    type     text   not null,
    owner    text   not null,
    title    text,
    title_en text,
    version  bigint not null
);
comment on table told_subject is 'what somebody was told of: who answers for it, and what people call it';

alter table told_subject enable row level security;
alter table told_subject force row level security;
create policy own on told_subject for select
    using (owner = (select viewer_party()) or (select viewer_party()) = commission());
create policy delivery on told_subject
    using ((select viewer_system()) = 'records.delivery') with check ((select viewer_system()) = 'records.delivery');

create table notice (
    id              uuid        primary key,
    event_id        uuid        not null,
    person          text        not null,
    party           text        not null,
    roles           text[]      not null,
    message         text        not null,
    kind            text        not null,
    importance      text        not null,
    loudness        smallint    not null generated always as
        (case importance when 'URGENT' then 2 when 'IMPORTANT' then 1 else 0 end) stored,
    ask             text,
    subject_type    text        not null,
    subject_number  text        not null,
    details         jsonb       not null,
    searched        text        not null,
    happened_at     timestamptz not null,
    told_at         timestamptz not null,
    read_at         timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by text,
    settled_at      timestamptz,
    constraint notice_event_person_uq unique (event_id, person, party),
    constraint notice_importance_ck check (importance in ('ROUTINE', 'IMPORTANT', 'URGENT')),
    constraint notice_acknowledged_ck check ((acknowledged_at is null) = (acknowledged_by is null)),
    constraint notice_acknowledged_by_ck check (acknowledged_by in ('PERSON', 'PARTY'))
);
comment on column notice.person is 'the reader, as in tokens';
comment on column notice.party is 'the party as whose member the person is told; somebody who belongs to two is told in each';
comment on column notice.roles is 'the roles by which the person is told';
comment on column notice.message is 'key of the text, which is made when somebody reads it';
comment on column notice.settled_at is 'since when nobody waits any more for what the party was asked for';
comment on column notice.searched is 'number, titles and headlines in small letters';
create index notice_person_idx on notice (person, party, id);
create index notice_unread_idx on notice (person, party, loudness, id) where read_at is null;
create index notice_subject_idx on notice (subject_number, party);

alter table notice enable row level security;
alter table notice force row level security;
create policy own on notice for select using (party = (select viewer_party()));
create policy reading on notice for update
    using (party = (select viewer_party())) with check (party = (select viewer_party()));
create policy delivery on notice
    using ((select viewer_system()) = 'records.delivery') with check ((select viewer_system()) = 'records.delivery');
create policy mail on notice for select using ((select viewer_system()) = 'records.mail');
create policy purge on notice using ((select viewer_system()) = 'records.purge');

create table receipt (
    notice          uuid        not null,
    channel         text        not null,
    party           text        not null,
    owner           text        not null,
    roles           text[]      not null,
    message         text        not null,
    subject_number  text        not null,
    state           text        not null,
    sent_at         timestamptz not null,
    delivered_at    timestamptz,
    read_at         timestamptz,
    acknowledged_at timestamptz,
    failed_at       timestamptz,
    constraint receipt_pk primary key (notice, channel),
    constraint receipt_notice_fk foreign key (notice) references notice (id) on delete cascade,
    constraint receipt_channel_ck check (channel in ('PORTAL', 'MAIL')),
    constraint receipt_state_ck
        check (state in ('SENT', 'DELIVERED', 'READ', 'ACKNOWLEDGED', 'FAILED', 'UNREACHABLE'))
);
comment on table receipt is 'what became of a notice, without the person: the owner of the subject and the Commission see it too';
create index receipt_subject_idx on receipt (subject_number, notice, channel);

alter table receipt enable row level security;
alter table receipt force row level security;
create policy seen on receipt for select
    using (party = (select viewer_party()) or owner = (select viewer_party()) or (select viewer_party()) = commission());
create policy reading on receipt for update
    using (party = (select viewer_party())) with check (party = (select viewer_party()));
create policy delivery on receipt
    using ((select viewer_system()) in ('records.delivery', 'records.mail'))
    with check ((select viewer_system()) in ('records.delivery', 'records.mail'));
create policy purge on receipt using ((select viewer_system()) = 'records.purge');

create table mail (
    notice     uuid        primary key,
    event_id   uuid        not null,
    person     text        not null,
    loudness   smallint    not null,
    address    text        not null,
    language   text        not null,
    state      text        not null,
    attempts   integer     not null,
    due_at     timestamptz not null,
    claim      uuid,
    trouble    text,
    settled_at timestamptz,
    constraint mail_event_person_uq unique (event_id, person),
    constraint mail_notice_fk foreign key (notice) references notice (id) on delete cascade,
    constraint mail_state_ck check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    constraint mail_settled_ck check ((state = 'WAITING') = (settled_at is null))
);
comment on column mail.due_at is 'when it may be tried; while somebody tries it, when another may';
comment on column mail.claim is 'the round that tried it last';
comment on column mail.trouble is 'why the last try failed, without addresses';
create index mail_due_idx on mail (loudness desc, due_at) where state = 'WAITING';
create index mail_failed_idx on mail (settled_at) where state = 'FAILED';

alter table mail enable row level security;
alter table mail force row level security;
create policy delivery on mail
    using ((select viewer_system()) in ('records.delivery', 'records.mail'))
    with check ((select viewer_system()) in ('records.delivery', 'records.mail'));
create policy purge on mail using ((select viewer_system()) = 'records.purge');

create table subscription (
    person  text   not null,
    party   text   not null,
    version bigint not null,
    constraint subscription_pk primary key (person, party)
);

alter table subscription enable row level security;
alter table subscription force row level security;
create policy own on subscription using (party = (select viewer_party())) with check (party = (select viewer_party()));
create policy delivery on subscription for select using ((select viewer_system()) = 'records.delivery');

create table subscription_choice (
    person text not null,
    party  text not null,
    kind   text not null,
    mail   text not null,
    constraint subscription_choice_pk primary key (person, party, kind),
    constraint subscription_choice_fk foreign key (person, party) references subscription (person, party),
    constraint subscription_choice_mail_ck check (mail in ('ALL', 'IMPORTANT', 'URGENT', 'NONE'))
);

alter table subscription_choice enable row level security;
alter table subscription_choice force row level security;
create policy own on subscription_choice
    using (party = (select viewer_party())) with check (party = (select viewer_party()));
create policy delivery on subscription_choice for select using ((select viewer_system()) = 'records.delivery');
