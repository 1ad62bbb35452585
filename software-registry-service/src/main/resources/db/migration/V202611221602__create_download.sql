-- Every download, from its first byte; and the ledger of what parties do with releases.

create table download (
    id          uuid        primary key,
    file        uuid        not null references release_file (id),
    file_name   text        not null,
    release     uuid        not null references release (id),
    number      text        not null,
    product     uuid        not null,
    owner       text        not null,
    party       text        not null,
    actor       text        not null,
    actor_name  text        not null,
    first_byte  bigint      not null,
    last_byte   bigint      not null,
    file_size   bigint      not null,
    sha256      text        not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    bytes_sent  bigint      not null default 0,
    outcome     text        not null,
    constraint download_outcome_ck check (outcome in ('RUNNING', 'COMPLETED', 'CUT', 'DAMAGED', 'LOST')),
    constraint download_ended_ck check ((outcome = 'RUNNING') = (ended_at is null)),
    constraint download_bytes_ck check (first_byte >= 0 and last_byte >= first_byte and last_byte < file_size
                                        and bytes_sent between 0 and last_byte - first_byte + 1)
);
comment on column download.sha256 is 'the checksum that was shown to the receiver';
create index download_owner_idx on download (owner, id);
create index download_party_idx on download (party, id);
create index download_file_idx on download (file, party);
create index download_running_idx on download (started_at) where outcome = 'RUNNING';

-- A download ends once and is never changed after that.
create function download_ends_once() returns trigger language plpgsql as $$
begin
    if old.outcome <> 'RUNNING' or (to_jsonb(new) - array['ended_at', 'bytes_sent', 'outcome'])
                                   is distinct from (to_jsonb(old) - array['ended_at', 'bytes_sent', 'outcome']) then
        raise exception 'the record of a download cannot be changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger download_ended before update on download for each row execute function download_ends_once();

alter table download enable row level security;
alter table download force row level security;
create policy read on download for select
    using (owner = viewer_party() or party = viewer_party() or viewer_coordinates() or viewer_system() = 'registry.download');
create policy begin_own on download for insert with check (party = viewer_party());
create policy end_own on download for update using (party = viewer_party() or viewer_system() = 'registry.download');
revoke all on download from ${app};
grant select, insert on download to ${app};
grant update (ended_at, bytes_sent, outcome) on download to ${app};

create table adoption_entry (
    id          uuid        primary key,
    release     uuid        not null references release (id),
    product     uuid        not null,
    owner       text        not null,
    party       text        not null,
    environment text,
    position    bigint      not null,
    stage       text        not null,
    at          timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    reason      text,
    until       timestamptz,
    constraint adoption_entry_position_uq unique (release, party, position),
    constraint adoption_entry_stage_ck check (stage in ('OFFERED', 'DOWNLOADED', 'INSTALLED', 'ACCEPTED', 'DEFERRED', 'ROLLED_BACK')),
    constraint adoption_entry_environment_ck check ((stage in ('OFFERED', 'DOWNLOADED')) = (environment is null)),
    constraint adoption_entry_deferred_ck check ((stage = 'DEFERRED') = (until is not null))
);
comment on column adoption_entry.environment is 'null for what concerns the party as a whole';
-- offered once, downloaded once
create unique index adoption_entry_once_uq on adoption_entry (release, party, stage) where environment is null;
create index adoption_entry_party_idx on adoption_entry (party, release);

alter table adoption_entry enable row level security;
alter table adoption_entry force row level security;
create policy read on adoption_entry for select
    using (owner = viewer_party() or party = viewer_party() or viewer_coordinates() or viewer_system() = 'registry.adoption');
-- A party writes of itself; offers are made by the owner of the software, or by time.
create policy report_own on adoption_entry for insert
    with check (party = viewer_party() or stage = 'OFFERED' and (owner = viewer_party() or viewer_system() = 'registry.adoption'));
revoke all on adoption_entry from ${app};
grant select, insert on adoption_entry to ${app};
