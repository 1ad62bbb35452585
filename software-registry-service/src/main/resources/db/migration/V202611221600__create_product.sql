-- Software that the registry knows. Rights follow from two things: who owns the product, and who has an entitlement to it.

-- The party whose coordinators see all of it: a row and not a constant, because the platform may be run by another Commission.
create table coordinating_party (
    party text primary key
);
insert into coordinating_party values ('EEC');
alter table coordinating_party enable row level security;
alter table coordinating_party force row level security;
create policy read on coordinating_party for select using (viewer_party() is not null or viewer_system() is not null);
revoke all on coordinating_party from ${app};
grant select on coordinating_party to ${app};

create function viewer_coordinates() returns boolean language sql stable parallel safe
    as $$ select exists (select from coordinating_party where party = viewer_party()) $$;

create table product (
    id             uuid        primary key,
    code           text        not null,
    kind           text        not null,
    owner          text        not null,
    name_ru        text        not null,
    name_en        text        not null,
    description_ru text        not null,
    description_en text        not null,
    classification text        not null,
    transfer_terms text        not null,
    registered_at  timestamptz not null,
    registered_by  text        not null,
    changed_at     timestamptz not null,
    version        bigint      not null,
    constraint product_code_uq unique (code),
    constraint product_kind_ck check (kind in ('GATEWAY', 'TRUSTED_THIRD_PARTY', 'ADAPTER', 'BASE_IMPLEMENTATION', 'OTHER'))
);
create index product_owner_idx on product (owner, code);

create table entitlement (
    id                uuid        primary key,
    product           uuid        not null references product (id),
    owner             text        not null,
    party             text        not null,
    transfer_act      text        not null,
    act_date          date        not null,
    valid_from        timestamptz not null,
    valid_until       timestamptz,
    granted_at        timestamptz not null,
    granted_by        text        not null,
    revoked_at        timestamptz,
    revoked_by        text,
    revocation_reason text,
    version           bigint      not null,
    constraint entitlement_span_ck check (valid_until is null or valid_until > valid_from),
    constraint entitlement_revoked_ck check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revocation_reason is null))
);
create index entitlement_party_idx on entitlement (party, product);
create index entitlement_product_idx on entitlement (product, party);
create index entitlement_owner_idx on entitlement (owner, id);

alter table entitlement enable row level security;
alter table entitlement force row level security;
create policy read on entitlement for select
    using (owner = viewer_party() or party = viewer_party() or viewer_coordinates() or viewer_system() = 'registry.adoption');
create policy grant_own on entitlement for insert with check (owner = viewer_party());
create policy revoke_own on entitlement for update using (owner = viewer_party()) with check (owner = viewer_party());
revoke all on entitlement from ${app};
grant select, insert on entitlement to ${app};
grant update (revoked_at, revoked_by, revocation_reason, version) on entitlement to ${app};

-- Whether a party may fetch a product at a moment. Asked under the viewer's own fence: it learns of its own entitlements only.
create function is_entitled(wanted uuid, by_party text, moment timestamptz) returns boolean language sql stable parallel safe
    as $$
        select exists (
            select from entitlement e
            where e.product = wanted and e.party = by_party and e.revoked_at is null
              and e.valid_from <= moment and (e.valid_until is null or e.valid_until > moment))
    $$;

alter table product enable row level security;
alter table product force row level security;
create policy read on product for select
    using (owner = viewer_party() or viewer_coordinates() or viewer_system() = 'registry.adoption'
           or is_entitled(id, viewer_party(), now()));
create policy register_own on product for insert with check (owner = viewer_party());
create policy revise_own on product for update using (owner = viewer_party()) with check (owner = viewer_party());
revoke all on product from ${app};
grant select, insert on product to ${app};
grant update (name_ru, name_en, description_ru, description_en, classification, transfer_terms, changed_at, version)
    on product to ${app};

-- Codes are public numbers, so that one is taken may be known to everybody; whose it is may not.
create policy keeper on product for select to current_user using (true);
create function product_code_is_taken(wanted text) returns boolean language sql stable security definer
    set search_path = pg_catalog, public as $$ select exists (select from product where code = wanted) $$;
revoke all on function product_code_is_taken(text) from public;
grant execute on function product_code_is_taken(text) to ${app};

-- The code of a product that a row of the viewer's refers to, although the viewer may have ceased to see the product.
create function product_code(wanted uuid) returns text language sql stable security definer
    set search_path = pg_catalog, public as $$ select code from product where id = wanted $$;
revoke all on function product_code(uuid) from public;
grant execute on function product_code(uuid) to ${app};
