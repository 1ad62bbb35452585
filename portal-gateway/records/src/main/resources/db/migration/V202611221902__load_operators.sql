-- Operators that were registered before the portal: invented organisations, so that the directory shows each segment's.

insert into designation (id, number, version, party, functions, name_ru, name_en, phone, mail, state, named_at, entered_at,
                         entered_by, entered_for, changed_at, notified_at, official_number, official_date, decided_at, decided_by)
select gen_random_uuid(), 'OPR-2025-' || lpad(nextval('designation_number_2025')::text, 6, '0'), 1, v.party, v.functions,
       v.name_ru, v.name_en, v.phone, v.mail, 'REGISTERED', timestamptz '2025-12-01 06:00:00+00',
       timestamptz '2025-12-03 06:00:00+00', 'shipped', v.party, timestamptz '2025-12-04 06:00:00+00',
       timestamptz '2025-12-03 06:00:00+00', v.official_number, date '2025-12-02', timestamptz '2025-12-04 06:00:00+00', 'shipped'
from (values ('AM', '{SEGMENT,GATEWAY}'::text[], 'ЗАО «Пример-Оператор» (Армения)', 'Primer Operator CJSC (Armenia)',
              '+374 10 000-300', 'office@operator.am.interdesk.example', '01-02/11'),
             ('AM', '{TRUSTED_THIRD_PARTY}'::text[], 'ЗАО «Пример-Доверие» (Армения)', 'Primer Trust CJSC (Armenia)',
              '+374 10 000-310', 'office@trust.am.interdesk.example', '01-02/12'),
             ('BY', '{SEGMENT,GATEWAY}'::text[], 'РУП «Пример-Оператор» (Беларусь)', 'Primer Operator RUE (Belarus)',
              '+375 17 000-03-00', 'office@operator.by.interdesk.example', '12-04/11'),
             ('BY', '{TRUSTED_THIRD_PARTY}'::text[], 'РУП «Пример-Доверие» (Беларусь)', 'Primer Trust RUE (Belarus)',
              '+375 17 000-03-10', 'office@trust.by.interdesk.example', '12-04/12'),
             ('KZ', '{SEGMENT,GATEWAY,TRUSTED_THIRD_PARTY}'::text[], 'АО «Пример-Оператор» (Казахстан)',
              'Primer Operator JSC (Kazakhstan)', '+7 7172 00-03-00', 'office@operator.kz.interdesk.example', '7/11'),
             ('KG', '{SEGMENT,GATEWAY}'::text[], 'ГП «Пример-Оператор» (Кыргызстан)', 'Primer Operator SE (Kyrgyzstan)',
              '+996 312 00-03-00', 'office@operator.kg.interdesk.example', '05-11'),
             ('KG', '{TRUSTED_THIRD_PARTY}'::text[], 'ГП «Пример-Доверие» (Кыргызстан)', 'Primer Trust SE (Kyrgyzstan)',
              '+996 312 00-03-10', 'office@trust.kg.interdesk.example', '05-12'),
             ('RU', '{SEGMENT}'::text[], 'ФГБУ «Пример-Оператор» (Россия)', 'Primer Operator FSBI (Russia)',
              '+7 495 000-08-00', 'office@operator.ru.interdesk.example', 'П-11'),
             ('RU', '{GATEWAY,TRUSTED_THIRD_PARTY}'::text[], 'ФГУП «Пример-Шлюз» (Россия)', 'Primer Gateway FSUE (Russia)',
              '+7 495 000-08-10', 'office@gateway.ru.interdesk.example', 'П-12')
     ) as v (party, functions, name_ru, name_en, phone, mail, official_number);

insert into obligation (id, subject, kind, party, started_at, state, ended_at, breached, clock_version)
select gen_random_uuid(), d.id, 'OPERATOR_DESIGNATION', d.party, d.named_at, 'FULFILLED', d.notified_at, false, 0
from designation d;
