-- Published versions of calendars. A version is written once and read as a whole, so its days are one document.
create table calendar_version (
    code               text    not null,
    version            integer not null check (version > 0),
    effective_from     date    not null,
    zone               text    not null,
    week               jsonb   not null,
    days               jsonb   not null,
    years              jsonb   not null,
    ignores_shortening boolean not null,
    provenance         text    not null,
    base_code          text,
    base_version       integer,
    published_at       timestamptz not null,
    primary key (code, version),
    constraint calendar_version_base_fk foreign key (base_code, base_version) references calendar_version (code, version),
    constraint calendar_version_base_ck check ((base_code is null) = (base_version is null))
);
alter table calendar_version enable row level security;
alter table calendar_version force row level security;
-- Calendars are public among the parties; only the loader of shipped data writes.
create policy read on calendar_version for select using (viewer_party() is not null or viewer_system() is not null);
create policy publish on calendar_version for insert with check (viewer_system() = 'sla.start');
revoke all on calendar_version from ${app};
grant select, insert on calendar_version to ${app};
