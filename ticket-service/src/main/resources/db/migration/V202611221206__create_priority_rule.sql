-- Priority from impact and urgency: configuration with an effective date. The default is the mean, rounded down.

create table priority_rule (
    effective_from timestamptz not null,
    impact         text        not null,
    urgency        text        not null,
    priority       text        not null,
    constraint priority_rule_pk primary key (effective_from, impact, urgency),
    constraint priority_rule_impact_ck check (impact in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint priority_rule_urgency_ck check (urgency in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint priority_rule_priority_ck check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'))
);

insert into priority_rule
values ('2000-01-01T00:00:00Z', 'LOW', 'LOW', 'LOW'),
       ('2000-01-01T00:00:00Z', 'LOW', 'MEDIUM', 'LOW'),
       ('2000-01-01T00:00:00Z', 'LOW', 'HIGH', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'LOW', 'CRITICAL', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'MEDIUM', 'LOW', 'LOW'),
       ('2000-01-01T00:00:00Z', 'MEDIUM', 'MEDIUM', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'MEDIUM', 'HIGH', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'MEDIUM', 'CRITICAL', 'HIGH'),
       ('2000-01-01T00:00:00Z', 'HIGH', 'LOW', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'HIGH', 'MEDIUM', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'HIGH', 'HIGH', 'HIGH'),
       ('2000-01-01T00:00:00Z', 'HIGH', 'CRITICAL', 'HIGH'),
       ('2000-01-01T00:00:00Z', 'CRITICAL', 'LOW', 'MEDIUM'),
       ('2000-01-01T00:00:00Z', 'CRITICAL', 'MEDIUM', 'HIGH'),
       ('2000-01-01T00:00:00Z', 'CRITICAL', 'HIGH', 'HIGH'),
       ('2000-01-01T00:00:00Z', 'CRITICAL', 'CRITICAL', 'CRITICAL');

alter table priority_rule enable row level security;
alter table priority_rule force row level security;
create policy everybody on priority_rule for select using (true);
revoke all on priority_rule from ${app};
grant select on priority_rule to ${app};
