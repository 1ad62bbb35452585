-- Brings the queue rows of all parties of a case up to date. The application role may not write them itself: one party
-- would otherwise write another's. The caller must have a part in the case, or be the effect of time.
create function share_case(shared uuid) returns void language plpgsql volatile security definer
    set search_path = pg_catalog, public as $$
begin
    if viewer_system() is distinct from 'ticket.commitment'
            and not exists (select from involvement where ticket = shared and party = viewer_party()) then
        raise exception 'not a party of this case' using errcode = 'insufficient_privilege';
    end if;
    -- Whoever changes the case holds this lock; what is read next is what was committed last.
    perform from ticket where id = shared for no key update;

    delete from involvement i
    where i.ticket = shared and not exists (select from leg l where l.ticket = shared and l.party = i.party);

    insert into involvement as i (ticket, party, number, state, holder, requester, priority, due_at, registered_at,
                                  changed_at, import_session, parties)
    select t.id, l.party, t.number, t.state, t.holder, case when l.party = t.registrant then t.requester end,
           array_position(array ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], t.priority),
           coalesce((select min(c.due_at) from ticket_clock c
                     where c.ticket = t.id and c.state = 'RUNNING' and c.party in (l.party, t.holder)), '9999-12-31T00:00:00Z'),
           t.registered_at, t.changed_at, t.import_session,
           (select array_agg(o.party order by o.position) from leg o where o.ticket = t.id)
    from ticket t join leg l on l.ticket = t.id
    where t.id = shared
    on conflict (ticket, party) do update
        set state = excluded.state, holder = excluded.holder, priority = excluded.priority, due_at = excluded.due_at,
            changed_at = excluded.changed_at, parties = excluded.parties
        where (i.state, i.holder, i.priority, i.due_at, i.changed_at, i.parties)
            is distinct from (excluded.state, excluded.holder, excluded.priority, excluded.due_at, excluded.changed_at, excluded.parties);
end $$;
revoke all on function share_case(uuid) from public;
grant execute on function share_case(uuid) to ${app};

-- Full-text search. Under a policy the planner would ignore the GIN index (its operators are not leakproof), so this
-- function searches as the owner and joins the rights itself. Matches are collected before rights and order are applied.
create function tickets_matching(wanted text) returns setof uuid language sql stable security definer rows 500
    set search_path = pg_catalog, public as $$
    with found as materialized (
        select ticket from ticket_text where words @@ websearch_to_tsquery('russian', wanted)
    )
    select i.ticket from found join involvement i on i.ticket = found.ticket where i.party = viewer_party()
    union
    select i.ticket from involvement i where i.party = viewer_party() and i.number = upper(btrim(wanted))
    union
    select i.ticket
    from leg l join involvement i on i.ticket = l.ticket and i.party = l.party
    where l.party = viewer_party() and l.own_number = btrim(wanted)
    $$;
revoke all on function tickets_matching(text) from public;
grant execute on function tickets_matching(text) to ${app};
