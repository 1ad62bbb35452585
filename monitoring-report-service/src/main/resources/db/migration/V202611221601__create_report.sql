-- A party's report for a month, and its revisions. Whoever handed in a revision cannot change it: the next one differs visibly.

create table report (
    id                  uuid        primary key,
    number              text        not null,
    month               text        not null,
    party               text        not null,
    state               text        not null,
    revision            integer     not null,
    accepted_revision   integer,
    common_form         integer     not null,
    own_form            integer,
    missing             jsonb       not null,
    opened_at           timestamptz not null,
    first_handed_in_at  timestamptz,
    handed_in_at        timestamptz,
    decided_at          timestamptz,
    last_at             timestamptz not null,
    changed_at          timestamptz not null,
    import_session      uuid,
    version             bigint      not null,
    constraint report_number_uq unique (number),
    constraint report_month_party_uq unique (month, party),
    constraint report_month_ck check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    constraint report_state_ck
        check (state in ('DRAFT', 'WITH_APPROVER', 'HANDED_IN', 'RETURNED', 'ACCEPTED', 'IN_CORRECTION'))
);
comment on column report.missing is 'keys of required figures that are not stated; the Commission sees what is missing before it sees any figure';
comment on column report.last_at is 'the latest moment that happened to it; a report of something earlier is refused';
create index report_party_month_idx on report (party, month);
create index report_changed_idx on report (changed_at, id);

alter table report enable row level security;
alter table report force row level security;
create policy read on report for select
    using ((select viewer_party()) in (party, commission()) or (select viewer_system()) = 'report.period');
create policy open on report for insert
    with check ((select viewer_party()) = commission() or (select viewer_system()) = 'report.period');
create policy change on report for update using ((select viewer_party()) in (party, commission()));
revoke delete on report from ${app};

create table report_revision (
    id                uuid        primary key,
    report            uuid        not null,
    revision          integer     not null,
    party             text        not null,
    content           jsonb       not null,
    editors           jsonb       not null,
    reason            text,
    submitted_at      timestamptz,
    submitted_by      text,
    handed_in_at      timestamptz,
    handed_in_by      text,
    machine           boolean     not null,
    decision          text,
    decided_at        timestamptz,
    decided_by        text,
    remarks           text,
    constraint report_revision_report_fk foreign key (report) references report (id),
    constraint report_revision_uq unique (report, revision),
    constraint report_revision_decision_ck check (decision in ('ACCEPTED', 'RETURNED'))
);
comment on column report_revision.editors is 'subjects of everybody who filled it in; none of them may approve it';
comment on column report_revision.machine is 'handed in by the party''s machine account';

alter table report_revision enable row level security;
alter table report_revision force row level security;
-- The Commission writes first drafts and the copy that follows a return, and reads only what was handed in to it.
create policy read on report_revision for select
    using ((select viewer_party()) = party or ((select viewer_party()) = commission() and handed_in_at is not null));
create policy open on report_revision for insert
    with check ((select viewer_party()) in (party, commission()) or (select viewer_system()) = 'report.period');
create policy change on report_revision for update
    using ((select viewer_party()) = party or ((select viewer_party()) = commission() and handed_in_at is not null));
revoke delete on report_revision from ${app};
