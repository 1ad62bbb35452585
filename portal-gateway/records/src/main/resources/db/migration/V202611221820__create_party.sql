-- Who takes part. Everybody who is signed in reads all of it; the Commission keeps it.

create function commission() returns text language sql immutable parallel safe as $$ select 'EEC' $$;

create table party (
    code     text     primary key,
    kind     text     not null,
    parent   text,
    position integer  not null,
    name_ru  text     not null,
    name_en  text     not null,
    zone     text     not null,
    version  bigint   not null,
    constraint party_kind_ck check (kind in ('COMMISSION', 'SEGMENT', 'AUTHORISED_BODY')),
    constraint party_parent_fk foreign key (parent) references party (code),
    constraint party_parent_ck check ((kind = 'AUTHORISED_BODY') = (parent is not null))
);
comment on column party.parent is 'the party to whose segment an authorised body belongs';
comment on column party.position is 'place in lists: the Commission first, then the segments in the alphabetical order of their Russian names';
create index party_parent_idx on party (parent);

insert into party (code, kind, parent, position, name_ru, name_en, zone, version)
values ('EEC', 'COMMISSION', null, 100, 'Евразийская экономическая комиссия', 'Eurasian Economic Commission',
        'Europe/Moscow', 1),
       ('AM', 'SEGMENT', null, 200, 'Национальный сегмент Республики Армения', 'National segment of Armenia',
        'Asia/Yerevan', 1),
       ('BY', 'SEGMENT', null, 300, 'Национальный сегмент Республики Беларусь', 'National segment of Belarus',
        'Europe/Minsk', 1),
       ('KZ', 'SEGMENT', null, 400, 'Национальный сегмент Республики Казахстан', 'National segment of Kazakhstan',
        'Asia/Almaty', 1),
       ('KG', 'SEGMENT', null, 500, 'Национальный сегмент Кыргызской Республики', 'National segment of Kyrgyzstan',
        'Asia/Bishkek', 1),
       ('RU', 'SEGMENT', null, 600, 'Национальный сегмент Российской Федерации', 'National segment of Russia',
        'Europe/Moscow', 1);

alter table party enable row level security;
alter table party force row level security;
create policy everybody on party for select using (viewer_party() is not null or viewer_system() is not null);
create policy adding on party for insert with check ((select viewer_party()) = commission());
create policy changing on party for update
    using ((select viewer_party()) = commission()) with check ((select viewer_party()) = commission());
create policy keeper on party to current_user using (true);
revoke delete on party from ${app};
