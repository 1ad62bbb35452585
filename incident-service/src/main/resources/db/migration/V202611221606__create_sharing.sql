-- Bring the narrow rows of all parties up to date. The application role may not write them itself: one party would
-- otherwise give itself a part in what is another's. Parties are the owner, who was told or asked, and the Commission.

create function share_incident(shared uuid) returns void language plpgsql volatile security definer
    set search_path = pg_catalog, public as $$
declare
    i       incident%rowtype;
    told    text[];
    wait    text[];
begin
    -- Whoever changes the incident holds this lock; what is read next is what was committed last.
    select * into i from incident where id = shared for no key update;
    if viewer_system() is distinct from 'incident.commitment' and i.owner is distinct from viewer_party()
            and not exists (select from incident_party where incident = shared and party = viewer_party()) then
        raise exception 'not a party of this incident' using errcode = 'insufficient_privilege';
    end if;

    select coalesce(array_agg(n.party order by n.position), '{}'),
           coalesce(array_agg(n.party order by n.position) filter (where n.acknowledged_at is null and i.stage <> 'RESOLVED'), '{}')
    into told, wait
    from incident_notice n where n.incident = shared and n.withdrawn_at is null;
    told := array_prepend(i.owner, told);
    if not commission() = any (told) then
        told := told || commission();
    end if;

    delete from incident_party p where p.incident = shared and not p.party = any (told);
    insert into incident_party (incident, party, number, owner, kind, stage, severity, impact, due_at, started_at, resolved_at,
                                declared_at, changed_at, parties, components, awaiting)
    select i.id, t.party, i.number, i.owner, i.kind, i.stage,
           array_position(array ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], i.severity), i.impact,
           coalesce((select min(o.due_at) from obligation o
                     where o.subject = shared and o.state = 'OPEN' and o.party in (t.party, i.owner)), '9999-12-31T00:00:00Z'),
           i.started_at, coalesce(i.resolved_at, '9999-12-31T00:00:00Z'), i.declared_at, i.changed_at, told, i.components, wait
    from unnest(told) as t (party)
    on conflict (incident, party) do update
        set stage = excluded.stage, severity = excluded.severity, impact = excluded.impact, due_at = excluded.due_at,
            resolved_at = excluded.resolved_at, changed_at = excluded.changed_at, parties = excluded.parties,
            components = excluded.components, awaiting = excluded.awaiting;
end $$;
revoke all on function share_incident(uuid) from public;
grant execute on function share_incident(uuid) to ${app};

create function share_window(shared uuid) returns void language plpgsql volatile security definer
    set search_path = pg_catalog, public as $$
declare
    w       maintenance_window%rowtype;
    asked   text[];
    told    text[];
    wait    text[];
begin
    select * into w from maintenance_window where id = shared for no key update;
    if coalesce(viewer_system(), '') not in ('incident.commitment', 'incident.watch')
            and w.owner is distinct from viewer_party()
            and not exists (select from window_party where maintenance = shared and party = viewer_party()) then
        raise exception 'not a party of this window' using errcode = 'insufficient_privilege';
    end if;

    select array_prepend(w.owner, coalesce(array_agg(c.party order by c.position), '{}')),
           coalesce(array_agg(c.party order by c.position)
                    filter (where c.answer = 'PENDING' and w.state in ('PROPOSED', 'DISPUTED')), '{}')
    into asked, wait
    from window_consent c where c.maintenance = shared;
    told := asked;
    if not commission() = any (told) then
        told := told || commission();
    end if;

    insert into window_party (maintenance, party, number, owner, impact, urgency, state, due_at, starts_at, ends_at, declared_at,
                              changed_at, parties, touched, components, awaiting)
    select w.id, t.party, w.number, w.owner, w.impact, w.urgency, w.state,
           coalesce((select min(o.due_at) from obligation o
                     where o.subject = shared and o.state = 'OPEN' and (o.party = t.party or t.party in (w.owner, commission()))),
                    '9999-12-31T00:00:00Z'),
           w.starts_at, coalesce(w.ended_at, w.ends_at), w.declared_at, w.changed_at, told, asked, w.components, wait
    from unnest(told) as t (party)
    on conflict (maintenance, party) do update
        set urgency = excluded.urgency, state = excluded.state, due_at = excluded.due_at, starts_at = excluded.starts_at,
            ends_at = excluded.ends_at, changed_at = excluded.changed_at, awaiting = excluded.awaiting;
end $$;
revoke all on function share_window(uuid) from public;
grant execute on function share_window(uuid) to ${app};
