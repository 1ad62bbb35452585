-- What is known last of a subject of another service that promises something: an incident, a maintenance window, a report.
create table subject_file (
    subject_id     uuid    primary key,
    type           text    not null,
    number         text    not null,
    fact_version   bigint  not null,
    import_session uuid,
    revision       integer not null
);
create index subject_file_import_session_idx on subject_file (import_session) where import_session is not null;
alter table subject_file enable row level security;
alter table subject_file force row level security;
create policy parties on subject_file for select using (
    exists (select from subject_party p where p.subject_id = subject_file.subject_id and p.party = viewer_party()));
create policy system on subject_file using (viewer_system() = 'sla.obligation');
-- The watermark is the present of a subject too, so its parties see it.
create policy subjects on import_session for select using (
    exists (select from subject_file f where f.import_session = import_session.id));

-- The promises of other services are followed under an identity of their own.
alter policy system on subject_party using (viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation'));
alter policy system on import_session using (viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation'));
alter policy read on commitment using (
    viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation')
    or exists (select from subject_party p where p.subject_id = commitment.subject_id and p.party = viewer_party()));
alter policy write on commitment with check (viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation'));
alter policy change on commitment using (viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation'));
alter policy system on commitment_alarm using (viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation'));
alter policy system on fired_threshold using (viewer_system() in ('sla.commitment', 'sla.watch', 'sla.obligation'));

-- Some promises are due by a working day of the month after the one that is reported on.
alter table commitment add column counted_month text;
alter table commitment add column counted_day integer;
alter table commitment add constraint commitment_counted_ck check ((counted_month is null) = (counted_day is null));
