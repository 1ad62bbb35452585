-- Whose answer an open offer waits for, so that a desk finds what was offered to it. Few cases are offered at a time: the
-- index holds only these.

alter table involvement add column offered_to text;
comment on column involvement.offered_to is 'party to which the case is offered at present; the same in the rows of all its parties';
create index involvement_offered_due_idx on involvement (party, offered_to, due_at, ticket) where offered_to is not null;

update involvement i set offered_to = h.to_party from handover h where h.ticket = i.ticket and h.state = 'OFFERED';

-- As before, and the party that has an offer before it.
create or replace function share_case(shared uuid) returns void language plpgsql volatile security definer
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
                                  changed_at, import_session, parties, offered_to)
    select t.id, l.party, t.number, t.state, t.holder, case when l.party = t.registrant then t.requester end,
           array_position(array ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], t.priority),
           coalesce((select min(c.due_at) from ticket_clock c
                     where c.ticket = t.id and c.state = 'RUNNING' and c.party in (l.party, t.holder)), '9999-12-31T00:00:00Z'),
           t.registered_at, t.changed_at, t.import_session,
           (select array_agg(o.party order by o.position) from leg o where o.ticket = t.id),
           (select h.to_party from handover h where h.id = t.handover and h.state = 'OFFERED')
    from ticket t join leg l on l.ticket = t.id
    where t.id = shared
    on conflict (ticket, party) do update
        set state = excluded.state, holder = excluded.holder, priority = excluded.priority, due_at = excluded.due_at,
            changed_at = excluded.changed_at, parties = excluded.parties, offered_to = excluded.offered_to
        where (i.state, i.holder, i.priority, i.due_at, i.changed_at, i.parties, i.offered_to)
            is distinct from (excluded.state, excluded.holder, excluded.priority, excluded.due_at, excluded.changed_at,
                              excluded.parties, excluded.offered_to);
end $$;
