-- Incidents and the notices to the parties they touch. Visible to the parties that have a row in incident_party.

create table incident (
    id          uuid        primary key,
    number      text        not null,
    version     bigint      not null,
    owner       text        not null,
    kind        text        not null,
    severity    text        not null,
    impact      text        not null,
    stage       text        not null,
    title       text        not null,
    description text        not null,
    ticket      text,
    components  text[]      not null,
    named       text[]      not null,
    own_numbers jsonb       not null,
    started_at  timestamptz not null,
    declared_at timestamptz not null,
    resolved_at timestamptz,
    changed_at  timestamptz not null,
    constraint incident_number_uq unique (number),
    constraint incident_kind_ck check (kind in ('TECHNICAL_FAILURE', 'STRUCTURAL_CHECK', 'FORMAT_LOGIC_CHECK', 'OTHER')),
    constraint incident_severity_ck check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint incident_impact_ck check (impact in ('NO_IMPACT', 'REDUCED_REDUNDANCY', 'DEGRADED', 'OUTAGE')),
    constraint incident_stage_ck check (stage in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    constraint incident_resolved_ck check ((stage = 'RESOLVED') = (resolved_at is not null))
);
comment on column incident.ticket is 'number of the case it came from; opens nothing of that case';
comment on column incident.named is 'parties told although no component of theirs is touched';
comment on column incident.own_numbers is 'the number that a party keeps for it in its own system, by party';

-- The narrow row per party: what its lists show, sort and filter by, and the root of all rights. Written by share_incident.
create table incident_party (
    incident    uuid        not null,
    party       text        not null,
    number      text        not null,
    owner       text        not null,
    kind        text        not null,
    stage       text        not null,
    severity    smallint    not null,
    impact      text        not null,
    due_at      timestamptz not null,
    started_at  timestamptz not null,
    resolved_at timestamptz not null,
    declared_at timestamptz not null,
    changed_at  timestamptz not null,
    parties     text[]      not null,
    components  text[]      not null,
    awaiting    text[]      not null,
    constraint incident_party_pk primary key (incident, party),
    constraint incident_party_number_uq unique (party, number),
    constraint incident_party_incident_fk foreign key (incident) references incident (id)
);
comment on column incident_party.due_at is 'nearest open clock of this party or of the owner; the end of the year 9999 where there is none';
comment on column incident_party.resolved_at is 'the end of the year 9999 while the incident lasts';
comment on column incident_party.awaiting is 'parties that have not acknowledged their notice';
create index incident_party_due_idx on incident_party (party, due_at, incident);
create index incident_party_stage_due_idx on incident_party (party, stage, due_at, incident);
create index incident_party_declared_idx on incident_party (party, declared_at, incident);
create index incident_party_changed_idx on incident_party (party, changed_at, incident);
create index incident_party_severity_idx on incident_party (party, severity, incident);
create index incident_party_span_idx on incident_party (party, resolved_at, started_at);

alter table incident_party enable row level security;
alter table incident_party force row level security;
create policy own on incident_party for select using (party = (select viewer_party()));
create policy automatic on incident_party for select using ((select viewer_system()) = 'incident.commitment');
create policy keeper on incident_party to current_user using (true);
revoke all on incident_party from ${app};
grant select on incident_party to ${app};

alter table incident enable row level security;
alter table incident force row level security;
create policy told on incident for select
    using (owner = (select viewer_party())
        or exists (select from incident_party p where p.incident = incident.id and p.party = (select viewer_party())));
create policy changing on incident for update
    using (owner = (select viewer_party())
        or exists (select from incident_party p where p.incident = incident.id and p.party = (select viewer_party())));
create policy declaring on incident for insert with check (owner = (select viewer_party()));
create policy automatic on incident using ((select viewer_system()) = 'incident.commitment');
create policy keeper on incident to current_user using (true);
revoke delete on incident from ${app};

create table incident_notice (
    incident        uuid        not null,
    party           text        not null,
    position        smallint    not null,
    sent_at         timestamptz not null,
    read_at         timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by text,
    phoned_at       timestamptz,
    withdrawn_at    timestamptz,
    constraint incident_notice_pk primary key (incident, party),
    constraint incident_notice_incident_fk foreign key (incident) references incident (id),
    constraint incident_notice_acknowledged_ck check ((acknowledged_at is null) = (acknowledged_by is null))
);

alter table incident_notice enable row level security;
alter table incident_notice force row level security;
create policy told on incident_notice for select
    using (exists (select from incident i where i.id = incident_notice.incident));
create policy sending on incident_notice for insert
    with check (exists (select from incident i where i.id = incident_notice.incident and i.owner = (select viewer_party())));
create policy receipt on incident_notice for update
    using (party = (select viewer_party())
        or exists (select from incident i where i.id = incident_notice.incident and i.owner = (select viewer_party())));
create policy keeper on incident_notice to current_user using (true);
revoke delete on incident_notice from ${app};

do $$
begin
    for year in 2026..2100 loop
        execute format('create sequence incident_number_%s', year);
    end loop;
end $$;
