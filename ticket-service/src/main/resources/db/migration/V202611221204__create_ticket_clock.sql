-- A copy of what the clocks' owner tells about a case: enough to show and sort by what is due, never to compute it.

create table ticket_clock (
    commitment uuid    primary key,
    ticket     uuid    not null,
    kind       text    not null,
    party      text    not null,
    state      text    not null,
    breached   boolean not null,
    due_at     timestamptz,
    handover   uuid,
    version    bigint  not null,
    constraint ticket_clock_ticket_fk foreign key (ticket) references ticket (id)
);
create index ticket_clock_ticket_idx on ticket_clock (ticket);

alter table ticket_clock enable row level security;
alter table ticket_clock force row level security;
create policy involved on ticket_clock for select
    using (exists (select from involvement i where i.ticket = ticket_clock.ticket and i.party = (select viewer_party())));
create policy automatic on ticket_clock using ((select viewer_system()) = 'ticket.commitment');
create policy keeper on ticket_clock to current_user using (true);
