-- Months that are reported on, and what the Commission published of them. That a month is open is nobody's secret.

create table report_period (
    id             uuid        primary key,
    number         text        not null,
    month          text        not null,
    state          text        not null,
    edition        integer     not null,
    opened_at      timestamptz not null,
    published_at   timestamptz,
    last_at        timestamptz not null,
    import_session uuid,
    version        bigint      not null,
    constraint report_period_number_uq unique (number),
    constraint report_period_month_uq unique (month),
    constraint report_period_month_ck check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    constraint report_period_state_ck check (state in ('OPEN', 'PUBLISHED')),
    constraint report_period_published_ck check ((state = 'PUBLISHED') = (published_at is not null))
);
comment on column report_period.edition is 'how often it was published; 0 before the first time';

alter table report_period enable row level security;
alter table report_period force row level security;
create policy read on report_period for select
    using ((select viewer_party()) is not null or (select viewer_system()) = 'report.period');
create policy open on report_period for insert
    with check ((select viewer_party()) = commission() or (select viewer_system()) = 'report.period');
create policy change on report_period for update using ((select viewer_party()) = commission());
revoke delete on report_period from ${app};

-- The month that is opened next; one row, locked by whichever process opens it.
create table opening_schedule (
    id         integer primary key check (id = 1),
    next_month text,
    constraint opening_schedule_month_ck check (next_month ~ '^[0-9]{4}-[0-9]{2}$')
);
insert into opening_schedule values (1, null);
alter table opening_schedule enable row level security;
alter table opening_schedule force row level security;
create policy system on opening_schedule using ((select viewer_system()) = 'report.period');

create table consolidated_report (
    period       uuid        not null,
    edition      integer     not null,
    month        text        not null,
    content      jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    reason       text,
    constraint consolidated_report_pk primary key (period, edition),
    constraint consolidated_report_period_fk foreign key (period) references report_period (id)
);
create index consolidated_report_month_idx on consolidated_report (month, edition);
alter table consolidated_report enable row level security;
alter table consolidated_report force row level security;
create policy read on consolidated_report for select using ((select viewer_party()) is not null);
create policy publish on consolidated_report for insert with check ((select viewer_party()) = commission());
revoke update, delete on consolidated_report from ${app};
