-- The people who are told things: a copy of what the identity provider says of the members of each party. Whoever belongs to
-- two parties has two rows.

create table person (
    party    text   not null,
    subject  text   not null,
    name     text   not null,
    mail     text,
    language text   not null,
    roles    text[] not null,
    constraint person_pk primary key (party, subject),
    constraint person_language_ck check (language in ('ru', 'en'))
);
comment on column person.subject is 'as in tokens';
comment on column person.mail is 'null if the identity provider knows none';
create index person_subject_idx on person (subject);
create index person_name_idx on person (party, name, subject);

create table person_copy (
    id           integer     primary key check (id = 1),
    refreshed_at timestamptz
);
comment on column person_copy.refreshed_at is 'when the identity provider last answered completely; null before the first time';
insert into person_copy values (1, null);

alter table person enable row level security;
alter table person force row level security;
create policy own on person for select using (party = (select viewer_party()));
create policy telling on person for select using ((select viewer_system()) is not null);
create policy copying on person
    using ((select viewer_system()) = 'records.people') with check ((select viewer_system()) = 'records.people');

alter table person_copy enable row level security;
alter table person_copy force row level security;
create policy everybody on person_copy for select using (viewer_party() is not null or viewer_system() is not null);
create policy copying on person_copy for update using ((select viewer_system()) = 'records.people');
create policy keeper on person_copy to current_user using (true);
revoke insert, delete on person_copy from ${app};
