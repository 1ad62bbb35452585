-- Which figures a monthly report has: the common minimum (scope COMMON) and what a party adds for itself, in versions that never change.

create function commission() returns text language sql immutable parallel safe as $$ select 'EEC' $$;
comment on function commission() is 'code of the party that coordinates the others; the same in Parties';

create table form_version (
    scope          text        not null,
    version        integer     not null,
    effective_from text        not null,
    definition     jsonb       not null,
    published_at   timestamptz not null,
    published_by   text        not null,
    constraint form_version_pk primary key (scope, version),
    constraint form_version_month_uq unique (scope, effective_from),
    constraint form_version_month_ck check (effective_from ~ '^[0-9]{4}-[0-9]{2}$')
);
comment on column form_version.effective_from is 'first month, as 2026-10, whose reports have this form';

insert into form_version
values ('COMMON', 1, '2000-01', $form$
{"fields": [
    {"key": "requests.registered", "section": "requests", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Зарегистрировано заявок", "titleEn": "Requests registered"},
    {"key": "requests.resolved", "section": "requests", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Выполнено заявок", "titleEn": "Requests resolved"},
    {"key": "requests.closed", "section": "requests", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Закрыто заявок", "titleEn": "Requests closed"},
    {"key": "requests.handed-over", "section": "requests", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Передано другим участникам", "titleEn": "Requests handed over to other parties"},
    {"key": "first-response.settled", "section": "promises", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Завершено отсчётов срока: первая реакция", "titleEn": "Clocks settled: first response"},
    {"key": "first-response.in-time", "section": "promises", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Из них в срок: первая реакция", "titleEn": "Of these in time: first response"},
    {"key": "first-response.share", "section": "promises", "type": "PERCENT", "required": false, "prefilled": true, "combination": "RATIO", "numerator": "first-response.in-time", "denominator": "first-response.settled", "titleRu": "Доля в срок: первая реакция", "titleEn": "Share in time: first response"},
    {"key": "resolution.settled", "section": "promises", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Завершено отсчётов срока: выполнение", "titleEn": "Clocks settled: resolution"},
    {"key": "resolution.in-time", "section": "promises", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Из них в срок: выполнение", "titleEn": "Of these in time: resolution"},
    {"key": "resolution.share", "section": "promises", "type": "PERCENT", "required": false, "prefilled": true, "combination": "RATIO", "numerator": "resolution.in-time", "denominator": "resolution.settled", "titleRu": "Доля в срок: выполнение", "titleEn": "Share in time: resolution"},
    {"key": "incidents.critical", "section": "incidents", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Инцидентов: критических", "titleEn": "Incidents: critical"},
    {"key": "incidents.high", "section": "incidents", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Инцидентов: высоких", "titleEn": "Incidents: high"},
    {"key": "incidents.medium", "section": "incidents", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Инцидентов: средних", "titleEn": "Incidents: medium"},
    {"key": "incidents.low", "section": "incidents", "type": "COUNT", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Инцидентов: низких", "titleEn": "Incidents: low"},
    {"key": "incidents.duration.critical", "section": "incidents", "type": "SECONDS", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Длительность инцидентов: критических", "titleEn": "Duration of incidents: critical"},
    {"key": "incidents.duration.high", "section": "incidents", "type": "SECONDS", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Длительность инцидентов: высоких", "titleEn": "Duration of incidents: high"},
    {"key": "incidents.duration.medium", "section": "incidents", "type": "SECONDS", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Длительность инцидентов: средних", "titleEn": "Duration of incidents: medium"},
    {"key": "incidents.duration.low", "section": "incidents", "type": "SECONDS", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Длительность инцидентов: низких", "titleEn": "Duration of incidents: low"},
    {"key": "downtime.planned", "section": "downtime", "type": "SECONDS", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Плановые технологические перерывы", "titleEn": "Planned downtime"},
    {"key": "downtime.unplanned", "section": "downtime", "type": "SECONDS", "required": true, "prefilled": true, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Внеплановая недоступность", "titleEn": "Unplanned downtime"},
    {"key": "staff.engaged", "section": "staff", "type": "COUNT", "required": false, "prefilled": false, "combination": "SUM", "numerator": null, "denominator": null, "titleRu": "Сотрудников службы технической поддержки", "titleEn": "Staff of the desk"},
    {"key": "staff.notes", "section": "staff", "type": "TEXT", "required": false, "prefilled": false, "combination": "NONE", "numerator": null, "denominator": null, "titleRu": "Примечания", "titleEn": "Notes of the staff"},
    {"key": "availability.explanation", "section": "availability", "type": "TEXT", "required": false, "prefilled": false, "combination": "NONE", "numerator": null, "denominator": null, "titleRu": "Причины недоступности ниже целевого уровня", "titleEn": "Why availability is below its target"}
], "components": [
    {"code": "GATEWAY", "titleRu": "Интеграционный шлюз", "titleEn": "Integration gateway", "weight": 1, "target": 98, "silence": "MISSING"},
    {"code": "TTP", "titleRu": "Подсистема доверенной третьей стороны", "titleEn": "Trusted third party subsystem", "weight": 1, "target": 98, "silence": "MISSING"},
    {"code": "SEGMENT", "titleRu": "Сегмент", "titleEn": "Segment", "weight": 1, "target": 98, "silence": "MISSING"}
]}
$form$, '2000-01-01T00:00:00Z', 'system:migration');

alter table form_version enable row level security;
alter table form_version force row level security;
create policy read on form_version for select
    using ((select viewer_party()) in (scope, commission()) or scope = 'COMMON' or (select viewer_system()) = 'report.period');
create policy publish on form_version for insert
    with check (scope = (select viewer_party()) or (scope = 'COMMON' and (select viewer_party()) = commission()));
revoke update, delete on form_version from ${app};
