-- Releases of a product and their files. What a party may see of a release that is out follows from the product.

create table release (
    id                uuid        primary key,
    product           uuid        not null references product (id),
    product_code      text        not null,
    owner             text        not null,
    label             text        not null,
    precedence        text        not null collate "C",
    channel           text        not null,
    state             text        not null,
    notes_ru          text        not null,
    notes_en          text        not null,
    compatibility     jsonb       not null,
    fixes             jsonb       not null,
    editors           text[]      not null,
    drafted_at        timestamptz not null,
    published_at      timestamptz,
    published_by      text,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    moment            timestamptz not null,
    version           bigint      not null,
    constraint release_label_uq unique (product, label),
    constraint release_precedence_uq unique (product, precedence),
    constraint release_channel_ck check (channel in ('STABLE', 'PREVIEW', 'HOTFIX')),
    constraint release_state_ck check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint release_published_ck check ((state = 'DRAFT') = (published_at is null) and (published_at is null) = (published_by is null)),
    constraint release_withdrawn_ck check ((state = 'WITHDRAWN') = (withdrawn_at is not null)
                                           and (withdrawn_at is null) = (withdrawn_by is null)
                                           and (withdrawn_at is null) = (withdrawal_reason is null)),
    constraint release_second_person_ck check (published_by is null or not published_by = any (editors))
);
comment on column release.precedence is 'the version as a text whose byte order is the order of versions';
comment on column release.editors is 'subjects of everybody who made or changed the draft or its files: none of them publishes it';
comment on column release.moment is 'when it last changed its state; lists of news are sorted by it';
create index release_product_idx on release (product, precedence);
create index release_moment_idx on release (moment, id);

create table release_file (
    id          uuid        primary key,
    release     uuid        not null references release (id),
    product     uuid        not null,
    owner       text        not null,
    name        text        not null,
    role        text        not null,
    signs       text,
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    seal        text        not null check (seal ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    constraint release_file_name_uq unique (release, name),
    constraint release_file_role_ck check (role in ('PACKAGE', 'SIGNATURE', 'SBOM', 'DOCUMENT')),
    constraint release_file_signs_ck check ((role = 'SIGNATURE') = (signs is not null))
);
comment on column release_file.signs is 'name of the file that a detached signature belongs to';
create index release_file_sha256_idx on release_file (sha256);

-- What has left the state of a draft stays as it is: only the state moves on.
create function release_is_immutable() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.label, new.precedence, new.channel, new.notes_ru, new.notes_en, new.compatibility, new.fixes, new.editors,
                                 new.published_at, new.published_by)
            is distinct from (old.label, old.precedence, old.channel, old.notes_ru, old.notes_en, old.compatibility, old.fixes, old.editors,
                              old.published_at, old.published_by)
            or old.state = 'WITHDRAWN' or old.state = 'PUBLISHED' and new.state = 'DRAFT' or old.state = 'DRAFT' and new.state = 'WITHDRAWN' then
        raise exception 'a published release is immutable' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger release_immutable before update on release for each row execute function release_is_immutable();

create function release_files_are_immutable() returns trigger language plpgsql as $$
declare
    changed release_file;
begin
    if tg_op = 'DELETE' then
        changed := old;
    else
        changed := new;
    end if;
    if (select state from release where id = changed.release) is distinct from 'DRAFT' then
        raise exception 'the files of a published release are immutable' using errcode = 'restrict_violation';
    end if;
    return changed;
end $$;
create trigger release_file_immutable before insert or update or delete on release_file
    for each row execute function release_files_are_immutable();

alter table release enable row level security;
alter table release force row level security;
create policy read on release for select
    using (owner = viewer_party() or viewer_coordinates() or viewer_system() = 'registry.adoption'
           or state <> 'DRAFT' and is_entitled(product, viewer_party(), now()));
create policy draft_own on release for insert
    with check (owner = viewer_party() and exists (select from product p where p.id = release.product and p.owner = viewer_party()));
create policy change_own on release for update using (owner = viewer_party()) with check (owner = viewer_party());
revoke all on release from ${app};
grant select, insert, update on release to ${app};

alter table release_file enable row level security;
alter table release_file force row level security;
create policy read on release_file for select
    using (owner = viewer_party() or viewer_coordinates() or viewer_system() = 'registry.file'
           or is_entitled(product, viewer_party(), now())
              and exists (select from release r where r.id = release_file.release and r.state <> 'DRAFT'));
create policy add_own on release_file for insert
    with check (owner = viewer_party() and exists (select from release r where r.id = release_file.release and r.owner = viewer_party()));
create policy remove_own on release_file for delete using (owner = viewer_party());
revoke all on release_file from ${app};
grant select, insert, delete on release_file to ${app};

-- The count of facts told about a thing, which is the version in its events. Whoever tells a fact has to have it counted, and the
-- parties that report on a release may not write the release; so the count is a table of its own, reached by one function.
create table fact_count (
    subject uuid   primary key,
    told    bigint not null
);
alter table fact_count enable row level security;
alter table fact_count force row level security;
create policy keeper on fact_count to current_user using (true);
revoke all on fact_count from ${app};

-- Numbers of one subject are given out in the order of commits: the row stays locked until the teller's transaction ends.
create function next_fact(about uuid) returns bigint language plpgsql volatile security definer
    set search_path = pg_catalog, public as $$
declare
    number bigint;
begin
    insert into fact_count as c (subject, told) values (about, 1)
    on conflict (subject) do update set told = c.told + 1
    returning told into number;
    return number;
end $$;
revoke all on function next_fact(uuid) from public;
grant execute on function next_fact(uuid) to ${app};
