-- A session that its owner has completed ends here once everything that was told before has been taken in.
alter table import_session drop constraint import_session_state_check;
alter table import_session add constraint import_session_state_ck check (state in ('OPEN', 'ENDING', 'COMPLETED'));
