-- Desks and how to reach them. Everybody who is signed in reads the published entries; who is responsible at a desk is told to
-- the Commission and to the desk's own party only (points 18, 29 and 30 of the regulation).

alter table party add constraint party_code_ck check (code ~ '^[A-Z][A-Z0-9-]{1,19}$');

insert into party (code, kind, parent, position, name_ru, name_en, zone, version)
values ('AM-MEDICINES', 'AUTHORISED_BODY', 'AM', 210,
        'Уполномоченный орган Республики Армения в сфере обращения лекарственных средств',
        'Authorised body of Armenia for medicines', 'Asia/Yerevan', 1),
       ('BY-CONFORMITY', 'AUTHORISED_BODY', 'BY', 310,
        'Уполномоченный орган Республики Беларусь по оценке соответствия',
        'Authorised body of Belarus for the assessment of conformity', 'Europe/Minsk', 1),
       ('KZ-TRANSIT', 'AUTHORISED_BODY', 'KZ', 410,
        'Уполномоченный орган Республики Казахстан по контролю таможенного транзита',
        'Authorised body of Kazakhstan for customs transit', 'Asia/Almaty', 1),
       ('KG-QUARANTINE', 'AUTHORISED_BODY', 'KG', 510,
        'Уполномоченный орган Кыргызской Республики по карантину растений',
        'Authorised body of Kyrgyzstan for plant quarantine', 'Asia/Bishkek', 1),
       ('RU-MEDICINES', 'AUTHORISED_BODY', 'RU', 610,
        'Уполномоченный орган Российской Федерации в сфере обращения лекарственных средств',
        'Authorised body of Russia for medicines', 'Europe/Moscow', 1);

create table desk (
    code             text    primary key,
    party            text    not null,
    answers          text    not null,
    position         integer not null,
    name_ru          text    not null,
    name_en          text    not null,
    zone             text    not null,
    hotline_calendar text    not null,
    office_calendar  text    not null,
    version          bigint  not null,
    constraint desk_party_fk foreign key (party) references party (code),
    constraint desk_answers_fk foreign key (answers) references party (code)
);
comment on column desk.answers is 'the party that tells its contacts: its own, or the segment customer for an authorised body';
comment on column desk.hotline_calendar is 'code of a calendar of sla-service';
create index desk_party_idx on desk (party, position);

insert into desk (code, party, answers, position, name_ru, name_en, zone, hotline_calendar, office_calendar, version)
select p.code || '-DESK', p.code, coalesce(p.parent, p.code), p.position,
       case p.code when 'EEC' then 'Служба технической поддержки Комиссии'
                   when 'AM' then 'Служба технической поддержки заказчика национального сегмента Республики Армения'
                   when 'BY' then 'Служба технической поддержки заказчика национального сегмента Республики Беларусь'
                   when 'KZ' then 'Служба технической поддержки заказчика национального сегмента Республики Казахстан'
                   when 'KG' then 'Служба технической поддержки заказчика национального сегмента Кыргызской Республики'
                   when 'RU' then 'Служба технической поддержки заказчика национального сегмента Российской Федерации'
                   else 'Служба технической поддержки уполномоченного органа' end,
       case p.code when 'EEC' then 'Support desk of the Commission'
                   when 'AM' then 'Support desk of the national segment of Armenia'
                   when 'BY' then 'Support desk of the national segment of Belarus'
                   when 'KZ' then 'Support desk of the national segment of Kazakhstan'
                   when 'KG' then 'Support desk of the national segment of Kyrgyzstan'
                   when 'RU' then 'Support desk of the national segment of Russia'
                   else 'Support desk of the authorised body' end,
       p.zone, coalesce(p.parent, p.code) || '-HOTLINE', coalesce(p.parent, p.code) || '-OFFICE', 1
from party p;

create table contact_entry (
    id                  uuid        primary key,
    desk                text        not null,
    answers             text        not null,
    kind                text        not null,
    value               text        not null,
    label_ru            text,
    label_en            text,
    position            integer     not null,
    since               timestamptz not null,
    until               timestamptz,
    letter              uuid,
    letter_number       text,
    official_number     text,
    official_date       date,
    end_letter          uuid,
    end_letter_number   text,
    end_official_number text,
    end_official_date   date,
    constraint contact_entry_desk_fk foreign key (desk) references desk (code),
    constraint contact_entry_kind_ck check (kind in ('HOTLINE', 'PHONE', 'MAIL', 'ADDRESS', 'WEB', 'RESPONSIBLE')),
    constraint contact_entry_period_ck check (until is null or until >= since),
    constraint contact_entry_end_ck check ((until is null) = (end_letter is null))
);
comment on column contact_entry.letter is 'the letter it comes from; null for what was shipped with the product';
comment on column contact_entry.official_number is 'number that the sender gave that letter';
comment on column contact_entry.end_letter is 'the letter that took it out; null while it is published';
create index contact_entry_desk_idx on contact_entry (desk, position) where until is null;
create index contact_entry_past_idx on contact_entry (desk, until, id) where until is not null;
create index contact_entry_letter_idx on contact_entry (letter);
create index contact_entry_end_letter_idx on contact_entry (end_letter);

-- The numbers lie in parts of the numbering plans that are given to nobody (subscriber numbers that begin with a zero).
insert into contact_entry (id, desk, answers, kind, value, label_ru, label_en, position, since)
select gen_random_uuid(), v.party || '-DESK', v.party, v.kind, v.value, v.label_ru, v.label_en, v.position,
       timestamptz '2026-01-01 00:00:00+00'
from (values ('EEC', 1, 'HOTLINE', '+7 495 000-01-00', null, null),
             ('EEC', 2, 'PHONE', '+7 495 000-01-17', 'Дежурный по инцидентам', 'Officer on duty for incidents'),
             ('EEC', 3, 'MAIL', 'support@eec.interdesk.example', null, null),
             ('EEC', 4, 'WEB', 'https://portal.eec.interdesk.example', null, null),
             ('EEC', 5, 'ADDRESS', '119000, Москва, Примерный переулок, 1', null, null),
             ('EEC', 6, 'RESPONSIBLE', 'Дмитрий Орлов, +7 495 000-01-21', 'Руководитель службы', 'Head of the desk'),
             ('AM', 1, 'HOTLINE', '+374 10 000-100', null, null),
             ('AM', 2, 'PHONE', '+374 10 000-117', 'Дежурный по инцидентам', 'Officer on duty for incidents'),
             ('AM', 3, 'MAIL', 'support@am.interdesk.example', null, null),
             ('AM', 4, 'ADDRESS', '0001, Ереван, улица Примерная, 1', null, null),
             ('AM', 5, 'RESPONSIBLE', 'Тигран Саргсян, +374 10 000-121', 'Руководитель службы', 'Head of the desk'),
             ('BY', 1, 'HOTLINE', '+375 17 000-01-00', null, null),
             ('BY', 2, 'PHONE', '+375 17 000-01-17', 'Дежурный по инцидентам', 'Officer on duty for incidents'),
             ('BY', 3, 'MAIL', 'support@by.interdesk.example', null, null),
             ('BY', 4, 'ADDRESS', '220000, Минск, улица Примерная, 1', null, null),
             ('BY', 5, 'RESPONSIBLE', 'Ольга Новик, +375 17 000-01-21', 'Руководитель службы', 'Head of the desk'),
             ('KZ', 1, 'HOTLINE', '+7 7172 00-01-00', null, null),
             ('KZ', 2, 'PHONE', '+7 7172 00-01-17', 'Дежурный по инцидентам', 'Officer on duty for incidents'),
             ('KZ', 3, 'MAIL', 'support@kz.interdesk.example', null, null),
             ('KZ', 4, 'ADDRESS', '010000, Астана, улица Примерная, 1', null, null),
             ('KZ', 5, 'RESPONSIBLE', 'Дана Ахметова, +7 7172 00-01-21', 'Руководитель службы', 'Head of the desk'),
             ('KG', 1, 'HOTLINE', '+996 312 00-01-00', null, null),
             ('KG', 2, 'PHONE', '+996 312 00-01-17', 'Дежурный по инцидентам', 'Officer on duty for incidents'),
             ('KG', 3, 'MAIL', 'support@kg.interdesk.example', null, null),
             ('KG', 4, 'ADDRESS', '720000, Бишкек, улица Примерная, 1', null, null),
             ('KG', 5, 'RESPONSIBLE', 'Чолпон Токтогулова, +996 312 00-01-21', 'Руководитель службы', 'Head of the desk'),
             ('RU', 1, 'HOTLINE', '+7 495 000-06-00', null, null),
             ('RU', 2, 'PHONE', '+7 495 000-06-17', 'Дежурный по инцидентам', 'Officer on duty for incidents'),
             ('RU', 3, 'MAIL', 'support@ru.interdesk.example', null, null),
             ('RU', 4, 'ADDRESS', '101000, Москва, улица Примерная, 2', null, null),
             ('RU', 5, 'RESPONSIBLE', 'Татьяна Павлова, +7 495 000-06-21', 'Руководитель службы', 'Head of the desk')
     ) as v (party, position, kind, value, label_ru, label_en);

insert into contact_entry (id, desk, answers, kind, value, position, since)
select gen_random_uuid(), v.party || '-DESK', split_part(v.party, '-', 1), v.kind, v.value, v.position,
       timestamptz '2026-01-01 00:00:00+00'
from (values ('AM-MEDICINES', 1, 'HOTLINE', '+374 10 000-200'),
             ('AM-MEDICINES', 2, 'MAIL', 'support@medicines.am.interdesk.example'),
             ('BY-CONFORMITY', 1, 'HOTLINE', '+375 17 000-02-00'),
             ('BY-CONFORMITY', 2, 'MAIL', 'support@conformity.by.interdesk.example'),
             ('KZ-TRANSIT', 1, 'HOTLINE', '+7 7172 00-02-00'),
             ('KZ-TRANSIT', 2, 'MAIL', 'support@transit.kz.interdesk.example'),
             ('KG-QUARANTINE', 1, 'HOTLINE', '+996 312 00-02-00'),
             ('KG-QUARANTINE', 2, 'MAIL', 'support@quarantine.kg.interdesk.example'),
             ('RU-MEDICINES', 1, 'HOTLINE', '+7 495 000-07-00'),
             ('RU-MEDICINES', 2, 'MAIL', 'support@medicines.ru.interdesk.example')
     ) as v (party, position, kind, value);

alter table desk enable row level security;
alter table desk force row level security;
create policy everybody on desk for select using (viewer_party() is not null or viewer_system() is not null);
create policy keeping on desk for update
    using ((select viewer_party()) = commission()) with check ((select viewer_party()) = commission());
create policy keeper on desk to current_user using (true);
revoke insert, delete on desk from ${app};

alter table contact_entry enable row level security;
alter table contact_entry force row level security;
create policy published on contact_entry for select
    using (kind <> 'RESPONSIBLE' and (viewer_party() is not null or viewer_system() is not null));
create policy responsible on contact_entry for select using ((select viewer_party()) in (answers, commission()));
create policy publishing on contact_entry for insert with check ((select viewer_party()) = commission());
create policy ending on contact_entry for update
    using ((select viewer_party()) = commission()) with check ((select viewer_party()) = commission());
create policy keeper on contact_entry to current_user using (true);
revoke update, delete on contact_entry from ${app};
grant update (position, until, end_letter, end_letter_number, end_official_number, end_official_date)
    on contact_entry to ${app};
