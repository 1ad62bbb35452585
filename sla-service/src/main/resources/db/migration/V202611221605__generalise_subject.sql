-- A promise is about a subject: a ticket, an incident, a maintenance window, a report. Whoever may see the subject sees the promise.
alter table case_party rename to subject_party;
alter table subject_party rename column ticket_id to subject_id;
alter table commitment rename column ticket_id to subject_id;
alter table commitment add column subject_type text not null default 'TICKET';
alter table commitment alter column subject_type drop default;
-- Some targets depend on no urgency.
alter table commitment alter column priority drop not null;
alter table commitment alter column original_priority drop not null;
comment on column commitment.occasion is 'tells promises of one kind about one subject apart; where another service owes it, its id there';
-- Tickets, of which there are by far the most, are found by number and by due instant; the few others have indexes of their own.
create index commitment_room_idx on commitment (subject_type, due_at, id) where subject_type <> 'TICKET';
create index commitment_obligation_idx on commitment (occasion) where subject_type <> 'TICKET';
