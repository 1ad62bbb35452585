-- The catalogue of what can fail or be maintained. Everybody reads all of it; an entry is changed by its owner or by the
-- Commission, which coordinates the desks.

create function commission() returns text language sql immutable parallel safe as $$ select 'EEC' $$;

create table component (
    code     text    primary key,
    kind     text    not null,
    owner    text    not null,
    name_ru  text    not null,
    name_en  text    not null,
    users    text[]  not null,
    retired  boolean not null,
    version  bigint  not null,
    constraint component_kind_ck check (kind in
        ('INTEGRATION_GATEWAY', 'TRUSTED_THIRD_PARTY', 'SEGMENT_SYSTEM', 'COMMON_PROCESS', 'OTHER'))
);
comment on column component.users is 'codes of the parties that depend on it, besides the owner';

insert into component (code, kind, owner, name_ru, name_en, users, retired, version)
values ('SEGMENT-EEC', 'SEGMENT_SYSTEM', 'EEC', 'Интеграционный сегмент Комиссии', 'Integration segment of the Commission',
        '{AM,BY,KZ,KG,RU}', false, 1),
       ('GATEWAY-EEC', 'INTEGRATION_GATEWAY', 'EEC', 'Интеграционный шлюз Комиссии', 'Integration gateway of the Commission',
        '{AM,BY,KZ,KG,RU}', false, 1),
       ('TTP-EEC', 'TRUSTED_THIRD_PARTY', 'EEC', 'Подсистема ДТС Комиссии', 'Trusted third party of the Commission',
        '{AM,BY,KZ,KG,RU}', false, 1);

insert into component (code, kind, owner, name_ru, name_en, users, retired, version)
select k.code || '-' || s.party, k.kind, s.party, k.name_ru || ' ' || s.of_ru, k.name_en || s.of_en, '{EEC}', false, 1
from (values ('SEGMENT', 'SEGMENT_SYSTEM', 'Национальный сегмент', 'National segment of '),
             ('GATEWAY', 'INTEGRATION_GATEWAY', 'Интеграционный шлюз национального сегмента', 'Integration gateway of '),
             ('TTP', 'TRUSTED_THIRD_PARTY', 'Подсистема ДТС национального сегмента', 'Trusted third party of ')
     ) as k (code, kind, name_ru, name_en),
     (values ('AM', 'Республики Армения', 'Armenia'),
             ('BY', 'Республики Беларусь', 'Belarus'),
             ('KZ', 'Республики Казахстан', 'Kazakhstan'),
             ('KG', 'Кыргызской Республики', 'Kyrgyzstan'),
             ('RU', 'Российской Федерации', 'Russia')
     ) as s (party, of_ru, of_en);

insert into component (code, kind, owner, name_ru, name_en, users, retired, version)
values ('CP-MEDICINES', 'COMMON_PROCESS', 'EEC', 'Общий процесс: единый реестр лекарственных средств',
        'Common process: register of medicines', '{AM,BY,KZ,KG,RU}', false, 1),
       ('CP-CONFORMITY', 'COMMON_PROCESS', 'EEC', 'Общий процесс: реестр сертификатов и деклараций о соответствии',
        'Common process: register of certificates and declarations of conformity', '{AM,BY,KZ,KG,RU}', false, 1),
       ('CP-PLANT-QUARANTINE', 'COMMON_PROCESS', 'EEC', 'Общий процесс: карантинные фитосанитарные меры',
        'Common process: phytosanitary measures', '{BY,KZ,RU}', false, 1),
       ('CP-TRANSIT', 'COMMON_PROCESS', 'EEC', 'Общий процесс: контроль таможенного транзита',
        'Common process: control of customs transit', '{AM,BY,KZ,KG,RU}', false, 1);

alter table component enable row level security;
alter table component force row level security;
create policy everybody on component for select using (viewer_party() is not null or viewer_system() is not null);
create policy adding on component for insert
    with check ((select viewer_party()) in (owner, commission()));
create policy changing on component for update
    using ((select viewer_party()) in (owner, commission()))
    with check ((select viewer_party()) in (owner, commission()));
create policy keeper on component to current_user using (true);
revoke delete on component from ${app};
