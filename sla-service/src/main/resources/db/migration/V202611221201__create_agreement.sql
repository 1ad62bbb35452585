-- Published versions of agreements, and the calendar each desk works by.
create table agreement (
    code           text    not null,
    version        integer not null check (version > 0),
    effective_from date    not null,
    registrant     text,
    ticket_type    text,
    rules          jsonb   not null,
    pausing        jsonb   not null,
    published_at   timestamptz not null,
    primary key (code, version)
);
alter table agreement enable row level security;
alter table agreement force row level security;
create policy read on agreement for select using (viewer_party() is not null or viewer_system() is not null);
create policy publish on agreement for insert with check (viewer_system() = 'sla.start');
revoke all on agreement from ${app};
grant select, insert on agreement to ${app};

create table desk_calendar (
    party          text not null,
    purpose        text not null check (purpose in ('OFFICE', 'HOTLINE')),
    effective_from date not null,
    calendar       text not null,
    primary key (party, purpose, effective_from)
);
alter table desk_calendar enable row level security;
alter table desk_calendar force row level security;
create policy read on desk_calendar for select using (viewer_party() is not null or viewer_system() is not null);
create policy publish on desk_calendar for insert with check (viewer_system() = 'sla.start');
revoke all on desk_calendar from ${app};
grant select, insert on desk_calendar to ${app};
