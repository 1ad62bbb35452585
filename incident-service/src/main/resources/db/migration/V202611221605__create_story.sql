-- What happened to an incident or a window, in order. Whoever sees the thing reads its story, except for the notes that a
-- desk writes for itself.

create table story_entry (
    id          uuid        primary key,
    subject     uuid        not null,
    position    bigint      not null,
    at          timestamptz not null,
    received_at timestamptz not null,
    kind        text        not null,
    party       text,
    actor       text        not null,
    text        text,
    visibility  text        not null,
    detail      jsonb       not null,
    constraint story_entry_position_uq unique (subject, position),
    constraint story_entry_visibility_ck check (visibility in ('DESK', 'PARTIES'))
);
comment on column story_entry.position is 'version of the incident or window after this fact';
comment on column story_entry.party is 'in whose name; null for an effect of time';

alter table story_entry enable row level security;
alter table story_entry force row level security;
create policy told on story_entry for select
    using ((visibility = 'PARTIES' or party = (select viewer_party()))
        and (exists (select from incident i where i.id = story_entry.subject)
            or exists (select from maintenance_window w where w.id = story_entry.subject)));
create policy in_own_name on story_entry for insert with check (party = (select viewer_party()));
create policy automatic on story_entry for insert
    with check (party is null and (select viewer_system()) in ('incident.commitment', 'incident.watch'));
create policy keeper on story_entry to current_user using (true);
revoke all on story_entry from ${app};
grant select, insert on story_entry to ${app};
