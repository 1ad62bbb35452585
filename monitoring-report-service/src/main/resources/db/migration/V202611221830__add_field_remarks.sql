-- The Commission's remarks name the figures and components that they are about.

alter table report_revision add column field_remarks jsonb;
comment on column report_revision.field_remarks is 'remarks by key of the figure or code of the component; null while nothing is decided';
