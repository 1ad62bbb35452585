-- What every service's database has: the fence, the way out, the way in, answered keys and the journal.
-- ${app} is the role the application runs as; it owns nothing. ${connect} is the role of Kafka Connect.

grant usage on schema public to ${app}, ${connect};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage, select on sequences to ${app};

create function viewer_system() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('interdesk.system', true), '') $$;

create function viewer_party() returns text language plpgsql stable parallel safe as $$
declare
    party text := nullif(current_setting('interdesk.party', true), '');
begin
    if party is null and viewer_system() is null then
        raise exception 'nobody is looking: no viewer is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return party;
end $$;

create table outbox (
    id                uuid        primary key,
    aggregate_type    text        not null,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    type              text        not null,
    source            text        not null,
    subject           text        not null,
    data_schema       text        not null,
    occurred_at       timestamptz not null,
    party             text,
    actor             text        not null,
    causation_id      uuid,
    trace_parent      text,
    payload           jsonb       not null
);
revoke all on outbox from ${app};
grant select, insert, delete on outbox to ${app};
grant select on outbox to ${connect};

create table heartbeat (
    id integer     primary key check (id = 1),
    at timestamptz not null
);
insert into heartbeat values (1, now());
revoke all on heartbeat from ${app};
grant select on heartbeat to ${app};
grant select, insert, update on heartbeat to ${connect};

create publication interdesk_outbox for table outbox, heartbeat with (publish = 'insert, update');

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);
create index inbox_received_at_idx on inbox (received_at);
revoke all on inbox from ${app};
grant select, insert, delete on inbox to ${app};

create table idempotency_key (
    party       text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    answer      jsonb,
    created_at  timestamptz not null,
    primary key (party, key)
);
create index idempotency_key_created_at_idx on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key using (party = viewer_party());
create policy purge on idempotency_key using (viewer_system() = 'kit.purge');

create table audit_entry (
    id       uuid        primary key,
    party    text        not null,
    at       timestamptz not null,
    actor    text        not null,
    action   text        not null,
    subject  text        not null,
    detail   jsonb       not null,
    seq      bigint,
    previous bytea,
    hash     bytea,
    constraint audit_entry_seal_ck check ((seq is null) = (hash is null) and (seq is null) = (previous is null))
);
create unique index audit_entry_party_seq_uq on audit_entry (party, seq) where seq is not null;
create index audit_entry_unsealed_idx on audit_entry (party, id) where seq is null;
create index audit_entry_subject_idx on audit_entry (party, subject, id);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy own on audit_entry for select using (party = viewer_party());
create policy written on audit_entry for insert with check (party = viewer_party() or viewer_system() is not null);
create policy sealer on audit_entry using (viewer_system() = 'kit.sealer');
revoke all on audit_entry from ${app};
grant select, insert on audit_entry to ${app};
grant update (seq, previous, hash) on audit_entry to ${app};

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.seq is null and new.seq is not null then
        return new;
    end if;
    raise exception 'the audit journal is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
