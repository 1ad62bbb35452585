-- Maintenance windows and the answers of the parties they touch. Visible to the parties that have a row in window_party.

create table maintenance_window (
    id          uuid        primary key,
    number      text        not null,
    version     bigint      not null,
    owner       text        not null,
    impact      text        not null,
    urgency     text        not null,
    lead_hours  integer     not null,
    state       text        not null,
    title       text        not null,
    description text        not null,
    components  text[]      not null,
    named       text[]      not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    declared_at timestamptz not null,
    began_at    timestamptz,
    ended_at    timestamptz,
    changed_at  timestamptz not null,
    constraint maintenance_window_number_uq unique (number),
    constraint maintenance_window_impact_ck check (impact in ('NO_IMPACT', 'REDUCED_REDUNDANCY', 'DEGRADED', 'OUTAGE')),
    constraint maintenance_window_urgency_ck check (urgency in ('SCHEDULED', 'URGENT')),
    constraint maintenance_window_state_ck check (state in
        ('PROPOSED', 'AGREED', 'DISPUTED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    constraint maintenance_window_period_ck check (starts_at < ends_at),
    constraint maintenance_window_began_ck check ((began_at is not null) = (state in ('RUNNING', 'COMPLETED'))),
    constraint maintenance_window_ended_ck check ((ended_at is not null) = (state = 'COMPLETED'))
);
comment on column maintenance_window.lead_hours is 'lead time in force when it was declared or last moved, in hours';
create index maintenance_window_start_idx on maintenance_window (starts_at) where state = 'AGREED';
create index maintenance_window_end_idx on maintenance_window (ends_at) where state = 'RUNNING';

-- The narrow row per party: what its lists show, sort and filter by, and the root of all rights. Written by share_window.
create table window_party (
    maintenance uuid        not null,
    party       text        not null,
    number      text        not null,
    owner       text        not null,
    impact      text        not null,
    urgency     text        not null,
    state       text        not null,
    due_at      timestamptz not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    declared_at timestamptz not null,
    changed_at  timestamptz not null,
    parties     text[]      not null,
    touched     text[]      not null,
    components  text[]      not null,
    awaiting    text[]      not null,
    constraint window_party_pk primary key (maintenance, party),
    constraint window_party_number_uq unique (party, number),
    constraint window_party_window_fk foreign key (maintenance) references maintenance_window (id)
);
comment on column window_party.due_at is 'nearest open clock of this party or of the owner; the end of the year 9999 where there is none';
comment on column window_party.touched is 'the owner and the parties whose answer was asked for';
comment on column window_party.awaiting is 'parties that have not answered';
create index window_party_starts_idx on window_party (party, starts_at, maintenance);
create index window_party_state_starts_idx on window_party (party, state, starts_at, maintenance);
create index window_party_due_idx on window_party (party, due_at, maintenance);
create index window_party_declared_idx on window_party (party, declared_at, maintenance);
create index window_party_changed_idx on window_party (party, changed_at, maintenance);
create index window_party_ends_idx on window_party (party, ends_at, starts_at);

alter table window_party enable row level security;
alter table window_party force row level security;
create policy own on window_party for select using (party = (select viewer_party()));
create policy automatic on window_party for select
    using ((select viewer_system()) in ('incident.commitment', 'incident.watch'));
create policy keeper on window_party to current_user using (true);
revoke all on window_party from ${app};
grant select on window_party to ${app};

alter table maintenance_window enable row level security;
alter table maintenance_window force row level security;
create policy told on maintenance_window for select
    using (owner = (select viewer_party())
        or exists (select from window_party p where p.maintenance = maintenance_window.id and p.party = (select viewer_party())));
create policy changing on maintenance_window for update
    using (owner = (select viewer_party())
        or exists (select from window_party p where p.maintenance = maintenance_window.id and p.party = (select viewer_party())));
create policy declaring on maintenance_window for insert with check (owner = (select viewer_party()));
create policy automatic on maintenance_window
    using ((select viewer_system()) in ('incident.commitment', 'incident.watch'));
create policy keeper on maintenance_window to current_user using (true);
revoke delete on maintenance_window from ${app};

create table window_consent (
    maintenance uuid     not null,
    party       text     not null,
    position    smallint not null,
    answer      text     not null,
    reason      text,
    answered_at timestamptz,
    answered_by text,
    constraint window_consent_pk primary key (maintenance, party),
    constraint window_consent_window_fk foreign key (maintenance) references maintenance_window (id),
    constraint window_consent_answer_ck check (answer in ('PENDING', 'CONSENTED', 'OBJECTED', 'DEEMED')),
    constraint window_consent_answered_ck check ((answer = 'PENDING') = (answered_at is null)),
    constraint window_consent_reason_ck check (answer <> 'OBJECTED' or reason is not null)
);

alter table window_consent enable row level security;
alter table window_consent force row level security;
create policy told on window_consent for select
    using (exists (select from maintenance_window w where w.id = window_consent.maintenance));
create policy asking on window_consent for insert
    with check (exists (select from maintenance_window w where w.id = window_consent.maintenance and w.owner = (select viewer_party())));
create policy answering on window_consent for update
    using (party = (select viewer_party())
        or exists (select from maintenance_window w where w.id = window_consent.maintenance and w.owner = (select viewer_party())));
create policy automatic on window_consent for update using ((select viewer_system()) = 'incident.commitment');
create policy keeper on window_consent to current_user using (true);
revoke delete on window_consent from ${app};

do $$
begin
    for year in 2026..2100 loop
        execute format('create sequence window_number_%s', year);
    end loop;
end $$;

-- How long before its start a window must be declared to be a scheduled one: configuration with an effective date. Only
-- the rule in hours is applied; the classes in working days are shown beside it.
create table lead_time_rule (
    effective_from timestamptz not null,
    work_class     text        not null,
    hours          integer,
    working_days   integer,
    constraint lead_time_rule_pk primary key (effective_from, work_class),
    constraint lead_time_rule_class_ck check (work_class in ('ANY', 'UP_TO_4_HOURS', 'UP_TO_12_HOURS', 'INFRASTRUCTURE')),
    constraint lead_time_rule_unit_ck check ((hours is null) <> (working_days is null)),
    constraint lead_time_rule_any_ck check (work_class <> 'ANY' or hours between 0 and 2160)
);
insert into lead_time_rule (effective_from, work_class, hours, working_days)
values ('2000-01-01T00:00:00Z', 'ANY', 24, null),
       ('2000-01-01T00:00:00Z', 'UP_TO_4_HOURS', null, 5),
       ('2000-01-01T00:00:00Z', 'UP_TO_12_HOURS', null, 10),
       ('2000-01-01T00:00:00Z', 'INFRASTRUCTURE', null, 30);

alter table lead_time_rule enable row level security;
alter table lead_time_rule force row level security;
create policy everybody on lead_time_rule for select using (true);
revoke all on lead_time_rule from ${app};
grant select on lead_time_rule to ${app};
